using Azure;
using Serverless.Domain.Channels;
using Serverless.Functions.Channels.Files;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels;

/// <summary>
/// Receives a file: reads it as it streams in, groups its rows, and lays the groups down. Only when the whole file is here is the feed marked as
/// running; of a file that breaks off or cannot be read, nothing stays.
/// </summary>
public sealed class FeedIntake(Tables tables, FeedStore feeds, Ids ids, TimeProvider clock)
{
    /// <summary>Receives one file.</summary>
    /// <param name="channel">The sales channel.</param>
    /// <param name="format">The file's format.</param>
    /// <param name="file">Its bytes, plain or gzip.</param>
    /// <param name="cancellation">The sender went away.</param>
    /// <exception cref="FeedFileException">The file as a whole cannot be read.</exception>
    public async Task<Feed> ReceiveAsync(string channel, FeedFormat format, Stream file, CancellationToken cancellation)
    {
        FeedMapping mapping = await feeds.MappingAsync(channel, cancellation) ?? FeedMapping.Default;
        Feed feed = new() { Id = ids.New("feed"), Channel = channel, ReceivedAt = clock.GetUtcNow() };
        await feeds.CreateAsync(feed, mapping, cancellation);
        try
        {
            FeedSpool spool = new(tables[TableNames.Feeds], feeds, feed.Id);
            int rows = await SpoolAsync(spool, new FeedTranslator(channel, mapping), FeedReader.ReadAsync(file, format, mapping.Columns(), mapping.OptionalColumns, cancellation), cancellation);
            Feed received = feed with { State = FeedState.Running, Rows = rows, Groups = spool.Groups, RejectedRows = spool.Rejected };
            await feeds.SaveAsync(received, ETag.All, cancellation);
            return received;
        }
        catch
        {
            await feeds.ClearAsync(feed.Id, everything: true, CancellationToken.None);
            throw;
        }
    }

    private static async Task<int> SpoolAsync(FeedSpool spool, FeedTranslator translator, IAsyncEnumerable<FeedRecord> records, CancellationToken cancellation)
    {
        int count = 0;
        string? key = null;
        List<FeedRow> rows = [];
        await foreach (FeedRecord record in records)
        {
            count++;
            switch (record)
            {
                case BrokenRecord broken:
                    await spool.RejectAsync(new(broken.Line, "brokenRow", broken.Reason, null), cancellation);
                    break;
                case OrderRecord order:
                    await AddOrderAsync(spool, order, cancellation);
                    break;
                case RowRecord { Row: var row }:
                    await AddRowAsync(row);
                    break;
            }
        }

        await FinishGroupAsync();
        await spool.FlushAsync(cancellation);
        return count;

        async Task AddRowAsync(FeedRow row)
        {
            string? group = translator.GroupOf(row);
            if (group is null or { Length: > 100 })
            {
                await spool.RejectAsync(new(row.Line, "missing", "The row does not say which order it belongs to.", null), cancellation);
                return;
            }

            if (group != key)
            {
                await FinishGroupAsync();
                key = group;
            }

            if (rows.Count < FeedSpool.MostRows)
            {
                rows.Add(row);
            }
            else
            {
                await spool.RejectAsync(FeedSpool.TooMany(row.Line, group), cancellation);
            }
        }

        async Task FinishGroupAsync()
        {
            if (rows.Count > 0)
            {
                await spool.AddAsync(new SpooledGroup(key!, rows), cancellation);
                rows = [];
            }
        }
    }

    private static async Task AddOrderAsync(FeedSpool spool, OrderRecord order, CancellationToken cancellation)
    {
        string? id = order.Draft.TryGetProperty("externalId", out System.Text.Json.JsonElement value) && value.ValueKind == System.Text.Json.JsonValueKind.String ? value.GetString() : null;
        await (string.IsNullOrWhiteSpace(id) || id.Length > 100
            ? spool.RejectAsync(new RejectedRow(order.Line, "missing", "The order needs an externalId, or a repeat could not be told.", null), cancellation)
            : spool.AddAsync(new SpooledGroup(id, [], order.Draft, order.Line), cancellation));
    }
}
