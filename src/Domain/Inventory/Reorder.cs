namespace Serverless.Domain.Inventory;

/// <summary>From whom a product is bought, and when.</summary>
/// <param name="Supplier">The supplier's id.</param>
/// <param name="Point">Bought anew when so few are left; null: what sells while the supplier delivers.</param>
/// <param name="Pack">Bought in multiples of this.</param>
public sealed record ReorderTerms(string Supplier, int? Point = null, int Pack = 1);

/// <summary>What is known of a product's stock and sales.</summary>
/// <param name="Sku">The SKU.</param>
/// <param name="Available">Can be sold, at all locations.</param>
/// <param name="Promised">Units that orders wait for.</param>
/// <param name="Inbound">Bought and not received.</param>
/// <param name="Sold">Units sold in the last <see cref="ReorderRules.Window"/>.</param>
/// <param name="LastSoldAt">When one was last sold; null when none ever was.</param>
/// <param name="FirstAt">When it was first on the books; null when never.</param>
public sealed record StockUse(string Sku, int Available, int Promised, int Inbound, int Sold, DateTimeOffset? LastSoldAt, DateTimeOffset? FirstAt);

/// <summary>How long the stock of a product lasts, and what to buy.</summary>
/// <param name="Sku">The SKU.</param>
/// <param name="Title">What it is called; null when the catalogue does not say.</param>
/// <param name="Supplier">From whom it is bought; null when nobody said.</param>
/// <param name="Available">Can be sold.</param>
/// <param name="Promised">Units that orders wait for.</param>
/// <param name="Inbound">Bought and not received.</param>
/// <param name="DailyUnits">Units sold a day, on average of the last 28 days.</param>
/// <param name="DaysOfCover">How many days what can be sold lasts; null when none is sold.</param>
/// <param name="ReorderPoint">Bought anew when so few are left.</param>
/// <param name="Suggested">Units to buy now; 0 for none.</param>
/// <param name="LastSoldAt">When one was last sold; null when none was in the time that is looked at.</param>
/// <param name="IsSlow">Whether it lies there and nobody buys it.</param>
public sealed record ReorderAdvice(
    string Sku, string? Title, string? Supplier, int Available, int Promised, int Inbound, decimal DailyUnits, decimal? DaysOfCover, int ReorderPoint, int Suggested,
    DateTimeOffset? LastSoldAt, bool IsSlow);

/// <summary>When to buy, and how much.</summary>
public static class ReorderRules
{
    /// <summary>Sales of so many days say what a day sells.</summary>
    public const int Window = 28;

    /// <summary>Unsold for so many days, stock is slow.</summary>
    public const int SlowAfter = 90;

    /// <summary>Advises on one product.</summary>
    /// <param name="use">Its stock and sales.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="terms">From whom it is bought; null when nobody said.</param>
    /// <param name="leadDays">How long the supplier takes.</param>
    /// <param name="coverDays">For how many days more is bought than what sells until it comes.</param>
    /// <param name="now">Business time.</param>
    public static ReorderAdvice Advise(StockUse use, string? title, ReorderTerms? terms, int leadDays, int coverDays, DateTimeOffset now)
    {
        decimal daily = (decimal)Math.Max(0, use.Sold) / Window;
        int point = terms?.Point ?? (int)Math.Ceiling(daily * leadDays);
        int coming = use.Available - use.Promised + use.Inbound;
        int wanted = (int)Math.Ceiling(daily * (leadDays + coverDays));
        int lacking = Math.Max(wanted, point + 1) - coming;
        bool needed = terms is not null && coming <= point && (daily > 0 || use.Promised > 0 || terms.Point is not null);
        int pack = Math.Max(1, terms?.Pack ?? 1);
        return new(
            use.Sku, title, terms?.Supplier, use.Available, use.Promised, use.Inbound, decimal.Round(daily, 2), daily == 0 ? null : decimal.Round(use.Available / daily, 1), point,
            needed ? (lacking + pack - 1) / pack * pack : 0, use.LastSoldAt,
            use.Available > 0 && (use.LastSoldAt ?? use.FirstAt) is { } last && now - last > TimeSpan.FromDays(SlowAfter));
    }
}
