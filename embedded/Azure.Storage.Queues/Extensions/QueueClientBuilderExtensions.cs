#nullable disable
using Azure;
using Azure.Core;
using Azure.Core.Extensions;
using Azure.Storage;
using Azure.Storage.Queues;

namespace Microsoft.Extensions.Azure;

/// <summary>Registers queue clients with a builder of Azure clients.</summary>
public static class QueueClientBuilderExtensions
{
    /// <summary>A client by connection string.</summary>
    public static IAzureClientBuilder<QueueServiceClient, QueueClientOptions> AddQueueServiceClient<TBuilder>(
        this TBuilder builder, string connectionString)
        where TBuilder : IAzureClientFactoryBuilder =>
        builder.RegisterClientFactory<QueueServiceClient, QueueClientOptions>(options => new QueueServiceClient(connectionString, options));

    /// <summary>A client with the builder's token credential, or with none.</summary>
    public static IAzureClientBuilder<QueueServiceClient, QueueClientOptions> AddQueueServiceClient<TBuilder>(this TBuilder builder, Uri serviceUri)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<QueueServiceClient, QueueClientOptions>(
            (options, credential) => credential is null ? new QueueServiceClient(serviceUri, options) : new QueueServiceClient(serviceUri, credential, options),
            requiresCredential: false);

    /// <summary>A client with an account key.</summary>
    public static IAzureClientBuilder<QueueServiceClient, QueueClientOptions> AddQueueServiceClient<TBuilder>(
        this TBuilder builder, Uri serviceUri, StorageSharedKeyCredential sharedKeyCredential)
        where TBuilder : IAzureClientFactoryBuilder =>
        builder.RegisterClientFactory<QueueServiceClient, QueueClientOptions>(options => new QueueServiceClient(serviceUri, sharedKeyCredential, options));

    /// <summary>A client with a token.</summary>
    public static IAzureClientBuilder<QueueServiceClient, QueueClientOptions> AddQueueServiceClient<TBuilder>(
        this TBuilder builder, Uri serviceUri, TokenCredential tokenCredential)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<QueueServiceClient, QueueClientOptions>((options, _) => new QueueServiceClient(serviceUri, tokenCredential, options));

    /// <summary>A client with a shared access signature.</summary>
    public static IAzureClientBuilder<QueueServiceClient, QueueClientOptions> AddQueueServiceClient<TBuilder>(
        this TBuilder builder, Uri serviceUri, AzureSasCredential sasCredential)
        where TBuilder : IAzureClientFactoryBuilder =>
        builder.RegisterClientFactory<QueueServiceClient, QueueClientOptions>(options => new QueueServiceClient(serviceUri, sasCredential, options));

    /// <summary>A client as the configuration says.</summary>
    public static IAzureClientBuilder<QueueServiceClient, QueueClientOptions> AddQueueServiceClient<TBuilder, TConfiguration>(
        this TBuilder builder, TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<QueueServiceClient, QueueClientOptions>(configuration);
}
