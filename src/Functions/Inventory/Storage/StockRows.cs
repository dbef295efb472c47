using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>A stock level as it was read; no ETag yet when there is no row.</summary>
/// <param name="Level">The level, or the part of it that lies in this bucket.</param>
/// <param name="ETag">As read; default when the row does not exist.</param>
/// <param name="Bucket">Number of the bucket, from 0; a level that is not split has one.</param>
public sealed record StoredLevel(StockLevel Level, ETag ETag, int Bucket = 0);

/// <summary>
/// Keys and columns of the <c>Stock</c> table: partitions by SKU hash; in each <c>level!sku!location</c> (further buckets <c>level!sku!location!01</c>),
/// <c>reservation!order</c> and <c>ledger!sku!location!movement</c>. The exclamation mark never occurs in an escaped part.
/// </summary>
internal static class StockRows
{
    public const string LevelPrefix = "level!";
    public const string ReservationPrefix = "reservation!";
    public const string LedgerPrefix = "ledger!";
    public const string HotPrefix = "hot!";

    public static string LevelKey(string sku, string location, int bucket) =>
        $"{LevelPrefix}{Keys.Escape(sku)}!{Keys.Escape(location)}{(bucket == 0 ? "" : $"!{bucket:D2}")}";

    public static string HotKey(string sku, string location) => $"{HotPrefix}{Keys.Escape(sku)}!{Keys.Escape(location)}";

    public static string ReservationKey(string keeper) => $"{ReservationPrefix}{keeper}";

    public static string LedgerKey(string sku, string location, string movement) => $"{LedgerPrefix}{Keys.Escape(sku)}!{Keys.Escape(location)}!{Keys.Escape(movement)}";

    public static TableEntity Write(string partition, StockLevel level, int bucket) => new(partition, LevelKey(level.Sku, level.Location, bucket))
    {
        ["Sku"] = level.Sku,
        ["Location"] = level.Location,
        ["OnHand"] = level.OnHand,
        ["Reserved"] = level.Reserved,
        ["Unavailable"] = level.Unavailable,
        ["Promised"] = level.Promised,
    };

    public static StoredLevel ReadLevel(TableEntity row) => new(
        new(row.GetString("Sku"), row.GetString("Location"), row.GetInt32("OnHand")!.Value, row.GetInt32("Reserved")!.Value, row.GetInt32("Unavailable")!.Value)
        {
            Promised = row.GetInt32("Promised") ?? 0,
        },
        row.ETag,
        row.RowKey.Count(c => c == '!') == 3 ? int.Parse(row.RowKey.AsSpan(row.RowKey.LastIndexOf('!') + 1), CultureInfo.InvariantCulture) : 0);

    public static TableEntity WriteLedger(string partition, string movement, string sku, StockEntry entry) =>
        new(partition, LedgerKey(sku, entry.Location, movement))
        {
            ["At"] = entry.At,
            ["Kind"] = entry.Kind.ToString(),
            ["Quantity"] = entry.Quantity,
            ["Reference"] = entry.Reference,
            ["Location"] = entry.Location,
            ["Sku"] = sku,
            ["Movements"] = entry.Movements,
        };

    public static StockEntry ReadLedger(TableEntity row) => new(
        row.GetDateTimeOffset("At")!.Value, Enum.Parse<StockMove>(row.GetString("Kind")), row.GetInt32("Quantity")!.Value, row.GetString("Reference"),
        row.GetString("Location"))
    {
        Movements = row.GetInt32("Movements") ?? 1,
    };
}
