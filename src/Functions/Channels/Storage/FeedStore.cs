using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Channels;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels.Storage;

/// <summary>A waiting group with its place in the feed and what was known of it before.</summary>
/// <param name="Number">Its place, from 0.</param>
/// <param name="Group">Its rows.</param>
/// <param name="OrderKnown">Whether its order was there before the feed; null when nobody has looked.</param>
/// <param name="ReturnKnown">Whether its return was there before the feed.</param>
public sealed record WaitingGroup(int Number, SpooledGroup Group, bool? OrderKnown, bool? ReturnKnown);

/// <summary>
/// The table <c>Feeds</c>. One feed is one partition: <c>feed</c>, <c>mapping</c>, <c>group-n</c> (waiting, removed once taken in), <c>key-k</c> (which
/// group a key has), <c>reject-line</c>. Channels' mappings lie in the partition <c>mappings</c>, what returns were matched to in <c>returns-channel</c>.
/// </summary>
public sealed class FeedStore(Tables tables)
{
    private const string FeedRow = "feed";
    private const string MappingRow = "mapping";
    private const string Mappings = "mappings";

    private TableClient Table => tables[TableNames.Feeds];

    /// <summary>The channel's mapping; null when it has none.</summary>
    public Task<FeedMapping?> MappingAsync(string channel, CancellationToken cancellation) => ReadMappingAsync(Mappings, Keys.Escape(channel), cancellation);

    /// <summary>The mapping that a feed came with.</summary>
    public async Task<FeedMapping> MappingOfAsync(string feedId, CancellationToken cancellation) =>
        await ReadMappingAsync(feedId, MappingRow, cancellation) ?? FeedMapping.Default;

    /// <summary>Sets the channel's mapping for feeds to come.</summary>
    public Task PutMappingAsync(string channel, FeedMapping mapping, CancellationToken cancellation) =>
        Table.UpsertEntityAsync(MappingEntity(Mappings, Keys.Escape(channel), mapping), TableUpdateMode.Replace, cancellation);

    /// <summary>Writes a new feed with the mapping that it is to be read by.</summary>
    public Task CreateAsync(Feed feed, FeedMapping mapping, CancellationToken cancellation) => Table.SubmitTransactionAsync(
        [new(TableTransactionActionType.Add, Entity(feed)), new(TableTransactionActionType.Add, MappingEntity(feed.Id, MappingRow, mapping))], cancellation);

    /// <summary>The feed and its ETag; null when there is none.</summary>
    public async Task<(Feed Feed, ETag ETag)?> FindAsync(string feedId, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await Table.GetEntityIfExistsAsync<TableEntity>(feedId, FeedRow, cancellationToken: cancellation);
        return row.HasValue ? (Json.Read<Feed>(row.Value!.GetString("Data")), row.Value.ETag) : null;
    }

    /// <summary>Writes how far a feed is.</summary>
    public Task SaveAsync(Feed feed, ETag etag, CancellationToken cancellation) =>
        Table.UpdateEntityAsync(Entity(feed), etag, TableUpdateMode.Replace, cancellation);

    /// <summary>Groups that wait, from one place on.</summary>
    public async Task<IReadOnlyList<WaitingGroup>> GroupsAsync(string feedId, int from, int count, CancellationToken cancellation)
    {
        List<WaitingGroup> groups = [];
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {feedId} and RowKey ge {GroupKey(from)} and RowKey lt {GroupKey(from + count)}");
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            groups.Add(new(
                int.Parse(row.RowKey.AsSpan(GroupPrefix.Length), System.Globalization.CultureInfo.InvariantCulture), GroupColumns.Read(row),
                row.GetBoolean("OrderKnown"), row.GetBoolean("ReturnKnown")));
        }

        return groups;
    }

    /// <summary>Notes what was known of groups before they were taken in.</summary>
    public Task NoteKnownAsync(string feedId, IEnumerable<WaitingGroup> groups, CancellationToken cancellation) => Table.SubmitTransactionAsync(
        groups.Select(group => new TableTransactionAction(
            TableTransactionActionType.UpsertMerge,
            new TableEntity(feedId, GroupKey(group.Number)) { ["OrderKnown"] = group.OrderKnown, ["ReturnKnown"] = group.ReturnKnown })),
        cancellation);

    /// <summary>Writes rejected rows; again, nothing changes.</summary>
    public async Task RejectAsync(string feedId, IEnumerable<RejectedRow> rows, CancellationToken cancellation)
    {
        foreach (RejectedRow[] chunk in rows.DistinctBy(row => row.Line).Chunk(100))
        {
            await Table.SubmitTransactionAsync(
                chunk.Select(row => new TableTransactionAction(
                    TableTransactionActionType.UpsertReplace, new TableEntity(feedId, RejectKey(row.Line)) { ["Data"] = Json.Write(row) })),
                cancellation);
        }
    }

    /// <summary>Rejected rows in the order of the file.</summary>
    /// <param name="feedId">The feed.</param>
    /// <param name="after">Only those after this line; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<IReadOnlyList<RejectedRow>> RejectedAsync(string feedId, int after, int count, CancellationToken cancellation)
    {
        List<RejectedRow> rows = [];
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {feedId} and RowKey gt {RejectKey(after)} and RowKey lt 'reject.'");
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(filter, maxPerPage: Math.Min(count, 1000), cancellationToken: cancellation))
        {
            rows.Add(Json.Read<RejectedRow>(row.GetString("Data")));
            if (rows.Count == count)
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>Removes what waited to be taken in; of a file that never fully arrived, everything.</summary>
    public async Task ClearAsync(string feedId, bool everything, CancellationToken cancellation)
    {
        string filter = everything
            ? TableClient.CreateQueryFilter($"PartitionKey eq {feedId}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {feedId} and RowKey ge {GroupPrefix} and RowKey lt 'key.'");
        await foreach (Page<TableEntity> page in Table.QueryAsync<TableEntity>(filter, 1000, ["PartitionKey", "RowKey"], cancellation).AsPages())
        {
            foreach (TableEntity[] chunk in page.Values.Chunk(100))
            {
                await Table.SubmitTransactionAsync(chunk.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellation);
            }
        }
    }

    internal const string GroupPrefix = "group-";

    internal static string GroupKey(int number) => $"{GroupPrefix}{number:D8}";

    private static string RejectKey(int line) => $"reject-{line:D10}";

    private static TableEntity Entity(Feed feed) => new(feed.Id, FeedRow) { ["Data"] = Json.Write(feed), ["State"] = feed.State.ToString() };

    private static TableEntity MappingEntity(string partition, string row, FeedMapping mapping)
    {
        TableEntity entity = new(partition, row);
        Chunks.Write(entity, "Data", Json.Write(mapping));
        return entity;
    }

    private async Task<FeedMapping?> ReadMappingAsync(string partition, string row, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> entity = await Table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        return entity.HasValue ? Json.Read<FeedMapping>(Chunks.Read(entity.Value!, "Data")) : null;
    }
}
