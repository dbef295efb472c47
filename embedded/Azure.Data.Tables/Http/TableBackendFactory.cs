using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Local;
using Azure.Data.Tables.Sas;
using Embedded.Storage;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Http;

/// <summary>Makes a client's back end from what its constructor was given.</summary>
internal static class TableBackendFactory
{
    /// <returns>The back end, and the account's name as the connection string says it.</returns>
    public static (TableBackend Backend, string? AccountName) FromConnectionString(string connectionString, TableClientOptions? options)
    {
        Argument.NotNullOrEmpty(connectionString);
        if (connectionString.Contains("UseEmbeddedStorage", StringComparison.OrdinalIgnoreCase)
            && StorageConnection.Parse(connectionString, "table", 10002).LocalPath is { } path)
        {
            return (new LocalTableBackend(LocalStore.At(path)), null);
        }

        TableConnectionString connection = TableConnectionString.Parse(connectionString);
        HttpPipelinePolicy? authentication = connection.Key is null ? null : new TableSharedKeyPolicy(connection.Key);
        return (Build(connection.Endpoint, authentication, options, connection.Key), connection.AccountName);
    }

    public static TableBackend FromKey(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return Build(endpoint, new TableSharedKeyPolicy(credential), options, credential);
    }

    public static TableBackend FromToken(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential, "tokenCredential");
        TableAudience audience = options?.Audience ?? TableAudience.AzurePublicCloud;
        string scope = audience.ScopeFor(endpoint);
        return Build(endpoint, new TableTokenPolicy(credential, scope, options?.EnableTenantDiscovery ?? false), options);
    }

    public static TableBackend FromSas(Uri endpoint, AzureSasCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        RequireHttps(endpoint, nameof(AzureSasCredential));
        return Build(endpoint, new SasPolicy(credential), options);
    }

    /// <summary>An address that carries its own signature.</summary>
    public static TableBackend FromSignedUri(Uri endpoint, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        RequireHttps(endpoint, "a SAS token");
        return Build(endpoint, null, options);
    }

    /// <summary>The table's name, unless it is given, from the address, or from the signature.</summary>
    public static string NameOf(string? tableName, Uri endpoint, AzureSasCredential? credential = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (string.IsNullOrEmpty(tableName))
        {
            tableName = new TableSasBuilder(endpoint).TableName;
        }

        if (string.IsNullOrEmpty(tableName) && credential is not null)
        {
            tableName = new TableSasBuilder(new UriBuilder(endpoint) { Query = credential.Signature }.Uri).TableName;
        }

        Argument.NotNullOrEmpty(tableName);
        return tableName!;
    }

    private static void RequireHttps(Uri endpoint, string what)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback)
        {
            throw new ArgumentException($"Cannot use {what} without HTTPS.", nameof(endpoint));
        }
    }

    private static HttpTableBackend Build(
        Uri endpoint, HttpPipelinePolicy? authentication, TableClientOptions? options, TableSharedKeyCredential? key = null)
    {
        options ??= TableClientOptions.OfClientsWithoutAny();
        var pipelineOptions = new HttpPipelineOptions(options) { RequestFailedDetailsParser = TableErrorParser.Shared };
        if (authentication is not null)
        {
            pipelineOptions.PerRetryPolicies.Add(authentication);
        }

        return new HttpTableBackend(HttpPipelineBuilder.Build(pipelineOptions), endpoint, key, options.VersionString);
    }
}
