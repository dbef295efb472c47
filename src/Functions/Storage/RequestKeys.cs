using Azure;
using Azure.Data.Tables;

namespace Serverless.Functions.Storage;

/// <summary>What was asked for under a sender's key, where nothing else keeps it: insert-only rows in table <c>OrderReferences</c>.</summary>
public sealed class RequestKeys(Tables tables)
{
    private const string Row = "request";

    /// <summary>Notes what is asked for under a key.</summary>
    /// <param name="scope">What kind of thing; the same key may be used in several.</param>
    /// <param name="key">The sender's key.</param>
    /// <param name="says">What is asked for, the same for the same request.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>False when something else was asked for under it before.</returns>
    public async Task<bool> ClaimAsync(string scope, string key, string says, CancellationToken cancellation)
    {
        string partition = Partition(scope, key);
        try
        {
            await tables.References.AddEntityAsync(new TableEntity(partition, Row) { ["Says"] = says }, cancellation);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return (await tables.References.GetEntityAsync<TableEntity>(partition, Row, cancellationToken: cancellation)).Value.GetString("Says") == says;
        }
    }

    /// <summary>Forgets what was asked for under a key, since nothing came of it.</summary>
    public Task ForgetAsync(string scope, string key, CancellationToken cancellation) =>
        tables.References.DeleteEntityAsync(Partition(scope, key), Row, ETag.All, cancellation);

    private static string Partition(string scope, string key) => $"{scope}!{Keys.Escape(key)}";
}
