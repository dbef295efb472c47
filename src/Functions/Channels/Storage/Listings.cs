using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels.Storage;

/// <summary>
/// Table <c>Listings</c>: a partition for each channel with a row for each product that it sells, and one, <c>!channels</c>, that says how each channel
/// answers. The product says where it is listed; a row without that is one that is to go.
/// </summary>
public sealed class Listings(Tables tables)
{
    private const string Channels = "!channels";
    private const int MostRows = 100;

    private TableClient Table => tables[TableNames.Listings];

    /// <summary>Sees to it that products have a row for each channel that they are listed at; what stands in a row already stays.</summary>
    public async Task PutAsync(IEnumerable<CatalogueItem> items, CancellationToken cancellation)
    {
        foreach (IGrouping<string, CatalogueItem> channel in items.SelectMany(item => item.Listings.Keys.Select(channel => (channel, item))).GroupBy(pair => pair.channel, pair => pair.item))
        {
            foreach (CatalogueItem[] chunk in channel.DistinctBy(item => item.Sku, StringComparer.Ordinal).Chunk(MostRows))
            {
                await Table.SubmitTransactionAsync(
                    chunk.Select(item => new TableTransactionAction(
                        TableTransactionActionType.UpsertMerge,
                        new TableEntity(channel.Key, Keys.Escape(item.Sku)) { ["Sku"] = item.Sku, ["Parts"] = Json.Write(ChannelStock.Needs(item).Select(need => need.Sku)) })),
                    cancellation);
            }
        }
    }

    /// <summary>A product's row; null when the channel does not sell it.</summary>
    public async Task<Listing?> FindAsync(string channel, string sku, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await Table.GetEntityIfExistsAsync<TableEntity>(channel, Keys.Escape(sku), cancellationToken: cancellation);
        return row.HasValue ? Listing.Read(row.Value!) : null;
    }

    /// <summary>A channel's products, by SKU.</summary>
    public IAsyncEnumerable<Listing> AllAsync(string channel, CancellationToken cancellation) =>
        ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {channel}"), cancellation);

    /// <summary>The products whose figure a channel does not have as it should.</summary>
    public IAsyncEnumerable<Listing> BehindAsync(string channel, CancellationToken cancellation) =>
        ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {channel} and WantedSince ge {DateTimeOffset.UnixEpoch}"), cancellation);

    /// <summary>Writes a row as long as it is as it was read.</summary>
    /// <returns>The row with its new ETag; null when somebody else was faster.</returns>
    public async Task<Listing?> TryWriteAsync(Listing listing, CancellationToken cancellation)
    {
        try
        {
            Response written = await Table.UpdateEntityAsync(listing.ToRow(), listing.ETag, TableUpdateMode.Replace, cancellation);
            return listing with { ETag = written.Headers.ETag!.Value };
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>Removes a row as long as it is as it was read; otherwise it stays.</summary>
    public async Task RemoveAsync(Listing listing, CancellationToken cancellation)
    {
        try
        {
            await Table.DeleteEntityAsync(listing.Channel, Keys.Escape(listing.Sku), listing.ETag, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // Listed again meanwhile.
        }
    }

    /// <summary>How a channel answers.</summary>
    public async Task<ChannelHealth> HealthAsync(string channel, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await Table.GetEntityIfExistsAsync<TableEntity>(Channels, channel, cancellationToken: cancellation);
        return row.HasValue && Json.Read<ChannelHealth>(row.Value!.GetString("Data")) is { FailedSkus.Count: > 0 } failing ? failing : ChannelHealth.Well;
    }

    /// <summary>Notes how a channel answers. Of several who note it at once one is enough: the next call notes what has changed since.</summary>
    public Task NoteAsync(string channel, ChannelHealth health, CancellationToken cancellation) =>
        Table.UpsertEntityAsync(new TableEntity(Channels, channel) { ["Data"] = Json.Write(health) }, TableUpdateMode.Replace, cancellation);

    private async IAsyncEnumerable<Listing> ReadAsync(string filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return Listing.Read(row);
        }
    }
}
