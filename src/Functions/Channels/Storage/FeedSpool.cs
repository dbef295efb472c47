using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Files;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels.Storage;

/// <summary>
/// Lays the groups of one file down as they are read, so that no more than a few are in memory. Rows of one order that do not stand together
/// find each other through the key row, which is insert-only.
/// </summary>
/// <param name="table">The table of feeds.</param>
/// <param name="store">For rejected rows.</param>
/// <param name="feedId">The feed.</param>
internal sealed class FeedSpool(TableClient table, FeedStore store, string feedId)
{
    // A group is two rows of a transaction, which holds 100; and a transaction holds 4 MB.
    private const int GroupsPerWrite = 45;
    private const int BytesPerWrite = 2 * 1024 * 1024;

    /// <summary>Rows kept of one group: one more than an order may have, so that the order is refused as a whole.</summary>
    public const int MostRows = OrderIntake.MaxLines + 1;

    private readonly List<(SpooledGroup Group, byte[] Packed)> pending = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<RejectedRow> rejected = [];
    private int bytes;

    /// <summary>Groups laid down so far.</summary>
    public int Groups { get; private set; }

    /// <summary>Rows rejected so far.</summary>
    public int Rejected { get; private set; }

    /// <summary>Lays a group down, soon.</summary>
    public async Task AddAsync(SpooledGroup group, CancellationToken cancellation)
    {
        byte[] packed = GroupColumns.Pack(group);
        if (packed.Length > GroupColumns.MostBytes)
        {
            throw TooLarge(group);
        }

        if (keys.Contains(group.Key) || pending.Count >= GroupsPerWrite || bytes + packed.Length > BytesPerWrite)
        {
            await FlushAsync(cancellation);
        }

        keys.Add(group.Key);
        pending.Add((group, packed));
        bytes += packed.Length;
    }

    /// <summary>Rejects a row.</summary>
    public async Task RejectAsync(RejectedRow row, CancellationToken cancellation)
    {
        rejected.Add(row);
        Rejected++;
        if (rejected.Count >= 100)
        {
            await store.RejectAsync(feedId, rejected, cancellation);
            rejected.Clear();
        }
    }

    /// <summary>Lays down what is pending.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        await store.RejectAsync(feedId, rejected, cancellation);
        rejected.Clear();
        if (pending.Count == 0)
        {
            return;
        }

        try
        {
            await table.SubmitTransactionAsync(pending.SelectMany((item, index) => Rows(item.Group.Key, item.Packed, Groups + index)), cancellation);
            Groups += pending.Count;
        }
        catch (TableTransactionFailedException e) when (e.Status == 409)
        {
            foreach ((SpooledGroup group, byte[] packed) in pending)
            {
                await AddOrMergeAsync(group, packed, cancellation);
            }
        }

        pending.Clear();
        keys.Clear();
        bytes = 0;
    }

    private async Task AddOrMergeAsync(SpooledGroup group, byte[] packed, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> key = await table.GetEntityIfExistsAsync<TableEntity>(feedId, KeyRow(group.Key), cancellationToken: cancellation);
        if (!key.HasValue)
        {
            await table.SubmitTransactionAsync(Rows(group.Key, packed, Groups), cancellation);
            Groups++;
            return;
        }

        string rowKey = FeedStore.GroupKey(key.Value!.GetInt32("Number")!.Value);
        SpooledGroup earlier = GroupColumns.Read((await table.GetEntityAsync<TableEntity>(feedId, rowKey, cancellationToken: cancellation)).Value);
        if (earlier.Order is not null || group.Order is not null)
        {
            await RejectAsync(group, "repeatedOrder", $"Order '{group.Key}' stands in the file before.", cancellation);
            return;
        }

        FeedRow[] rows = [.. earlier.Rows, .. group.Rows];
        byte[] repacked = GroupColumns.Pack(earlier with { Rows = [.. rows.Take(MostRows)] });
        if (repacked.Length > GroupColumns.MostBytes)
        {
            throw TooLarge(group);
        }

        foreach (FeedRow surplus in rows.Skip(MostRows))
        {
            await RejectAsync(TooMany(surplus.Line, group.Key), cancellation);
        }

        TableEntity row = new(feedId, rowKey);
        GroupColumns.Write(row, repacked);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    private async Task RejectAsync(SpooledGroup group, string code, string reason, CancellationToken cancellation)
    {
        foreach (int line in group.Lines())
        {
            await RejectAsync(new RejectedRow(line, code, reason, group.Key), cancellation);
        }
    }

    /// <summary>A row beyond those that are kept.</summary>
    public static RejectedRow TooMany(int line, string group) => new(line, "tooManyLines", $"An order may have {OrderIntake.MaxLines} lines.", group);

    private static FeedFileException TooLarge(SpooledGroup group) =>
        new(group.Lines().First(), $"Order '{group.Key}' is larger than {GroupColumns.MostBytes / 1024} KB.");

    private IEnumerable<TableTransactionAction> Rows(string key, byte[] packed, int number)
    {
        TableEntity row = new(feedId, FeedStore.GroupKey(number));
        GroupColumns.Write(row, packed);
        yield return new(TableTransactionActionType.Add, new TableEntity(feedId, KeyRow(key)) { ["Number"] = number });
        yield return new(TableTransactionActionType.Add, row);
    }

    private static string KeyRow(string key) => $"key-{Keys.Escape(key)}";
}
