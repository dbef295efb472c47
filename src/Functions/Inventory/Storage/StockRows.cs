using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>A stock level as it was read; no ETag yet when there is no row.</summary>
/// <param name="Level">The level.</param>
/// <param name="ETag">As read; default when the row does not exist.</param>
public sealed record StoredLevel(StockLevel Level, ETag ETag);

/// <summary>One entry of the stock ledger.</summary>
/// <param name="At">Business time.</param>
/// <param name="Kind">What moved.</param>
/// <param name="Quantity">Units; negative only for adjustments.</param>
/// <param name="Reference">The order, parcel, return or reason.</param>
/// <param name="OnHand">On hand after it.</param>
/// <param name="Reserved">Reserved after it.</param>
/// <param name="Unavailable">Unavailable after it.</param>
/// <param name="Location">Where.</param>
public sealed record LedgerEntry(DateTimeOffset At, StockMove Kind, int Quantity, string Reference, int OnHand, int Reserved, int Unavailable, string Location);

/// <summary>
/// Keys and columns of the <c>Stock</c> table: partitions by SKU hash; in each <c>level!sku!location</c>, <c>reservation!order</c> and
/// <c>ledger!sku!location!movement</c>. The exclamation mark never occurs in an escaped part.
/// </summary>
internal static class StockRows
{
    public const string LevelPrefix = "level!";
    public const string ReservationPrefix = "reservation!";
    public const string LedgerPrefix = "ledger!";

    public static string LevelKey(string sku, string location) => $"{LevelPrefix}{Keys.Escape(sku)}!{Keys.Escape(location)}";

    public static string ReservationKey(string orderId) => $"{ReservationPrefix}{orderId}";

    public static string LedgerKey(string sku, string location, string movement) => $"{LedgerPrefix}{Keys.Escape(sku)}!{Keys.Escape(location)}!{Keys.Escape(movement)}";

    public static TableEntity Write(string partition, StockLevel level) => new(partition, LevelKey(level.Sku, level.Location))
    {
        ["Sku"] = level.Sku,
        ["Location"] = level.Location,
        ["OnHand"] = level.OnHand,
        ["Reserved"] = level.Reserved,
        ["Unavailable"] = level.Unavailable,
    };

    public static StoredLevel ReadLevel(TableEntity row) => new(
        new(row.GetString("Sku"), row.GetString("Location"), row.GetInt32("OnHand")!.Value, row.GetInt32("Reserved")!.Value, row.GetInt32("Unavailable")!.Value),
        row.ETag);

    public static TableEntity WriteLedger(string partition, string movement, StockLevel after, StockMove kind, int quantity, string reference, DateTimeOffset at) =>
        new(partition, LedgerKey(after.Sku, after.Location, movement))
        {
            ["At"] = at,
            ["Kind"] = kind.ToString(),
            ["Quantity"] = quantity,
            ["Reference"] = reference,
            ["OnHand"] = after.OnHand,
            ["Reserved"] = after.Reserved,
            ["Unavailable"] = after.Unavailable,
            ["Location"] = after.Location,
        };

    public static LedgerEntry ReadLedger(TableEntity row) => new(
        row.GetDateTimeOffset("At")!.Value, Enum.Parse<StockMove>(row.GetString("Kind")), row.GetInt32("Quantity")!.Value, row.GetString("Reference"),
        row.GetInt32("OnHand")!.Value, row.GetInt32("Reserved")!.Value, row.GetInt32("Unavailable")!.Value, row.GetString("Location"));
}
