#nullable disable
using Azure.Core.Extensions;
using Azure.Data.Tables;

namespace Microsoft.Extensions.Azure;

/// <summary>Registers table clients with a builder of Azure clients.</summary>
public static class TableClientBuilderExtensions
{
    /// <summary>A client by connection string.</summary>
    public static IAzureClientBuilder<TableServiceClient, TableClientOptions> AddTableServiceClient<TBuilder>(
        this TBuilder builder, string connectionString)
        where TBuilder : IAzureClientFactoryBuilder =>
        builder.RegisterClientFactory<TableServiceClient, TableClientOptions>(options => new TableServiceClient(connectionString, options));

    /// <summary>A client with the builder's token credential.</summary>
    public static IAzureClientBuilder<TableServiceClient, TableClientOptions> AddTableServiceClient<TBuilder>(this TBuilder builder, Uri serviceUri)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<TableServiceClient, TableClientOptions>((options, credential) => new TableServiceClient(serviceUri, credential, options));

    /// <summary>A client with an account key.</summary>
    public static IAzureClientBuilder<TableServiceClient, TableClientOptions> AddTableServiceClient<TBuilder>(
        this TBuilder builder, Uri serviceUri, TableSharedKeyCredential sharedKeyCredential)
        where TBuilder : IAzureClientFactoryBuilder =>
        builder.RegisterClientFactory<TableServiceClient, TableClientOptions>(options => new TableServiceClient(serviceUri, sharedKeyCredential, options));

    /// <summary>A client as the configuration says.</summary>
    public static IAzureClientBuilder<TableServiceClient, TableClientOptions> AddTableServiceClient<TBuilder, TConfiguration>(
        this TBuilder builder, TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<TableServiceClient, TableClientOptions>(configuration);
}
