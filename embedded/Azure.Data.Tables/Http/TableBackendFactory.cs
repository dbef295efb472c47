using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Local;
using Embedded.Storage;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Http;

/// <summary>Makes a client's back end from what its constructor was given.</summary>
internal static class TableBackendFactory
{
    public static TableBackend FromConnectionString(string connectionString, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        StorageConnection connection = StorageConnection.Parse(connectionString, "table", 10002);
        if (connection.LocalPath is not null)
        {
            return new LocalTableBackend(LocalStore.At(connection.LocalPath));
        }

        Uri endpoint = connection.Endpoint!;
        return connection.AccountKey is not null
            ? Build(endpoint, new TableSharedKeyPolicy(new TableSharedKeyCredential(connection.AccountName, connection.AccountKey)), options, connection.AccountName)
            : Build(endpoint, new SasPolicy(new AzureSasCredential(connection.Sas!)), options, connection.AccountName);
    }

    public static TableBackend FromKey(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return Build(endpoint, new TableSharedKeyPolicy(credential), options, credential.AccountName);
    }

    public static TableBackend FromToken(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(credential, "tokenCredential");
        string audience = (options?.Audience ?? TableAudience.AzurePublicCloud).ToString().TrimEnd('/');
        return Build(endpoint, new BearerTokenAuthenticationPolicy(credential, audience + "/.default"), options, null);
    }

    public static TableBackend FromSas(Uri endpoint, AzureSasCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        RequireHttps(endpoint);
        return Build(endpoint, new SasPolicy(credential), options, null);
    }

    /// <summary>An address that carries its own signature.</summary>
    public static TableBackend FromSignedUri(Uri endpoint, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        RequireHttps(endpoint);
        return endpoint.Query.Length == 0
            ? throw new ArgumentException($"{nameof(endpoint)} must contain a SAS token query.")
            : Build(endpoint, null, options, null);
    }

    private static void RequireHttps(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback)
        {
            throw new ArgumentException("Cannot use a SAS token without HTTPS.", nameof(endpoint));
        }
    }

    private static HttpTableBackend Build(Uri endpoint, HttpPipelinePolicy? authentication, TableClientOptions? options, string? accountName)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= TableClientOptions.OfClientsWithoutAny();
        var pipelineOptions = new HttpPipelineOptions(options) { RequestFailedDetailsParser = TableErrorParser.Shared };
        if (authentication is not null)
        {
            pipelineOptions.PerRetryPolicies.Add(authentication);
        }

        return new HttpTableBackend(
            HttpPipelineBuilder.Build(pipelineOptions), endpoint, accountName ?? StorageUri.AccountName(endpoint), options.VersionString);
    }
}
