using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>The stock that an order gets at intake.</summary>
/// <param name="Allocations">What is kept for it; empty when it gets nothing.</param>
/// <param name="Shortages">What it cannot have; empty when it has all, or waits by right.</param>
/// <param name="Backorder">That it waits by right: a backorder or pre-order; null otherwise.</param>
public sealed record Supply(IReadOnlyList<Allocation> Allocations, IReadOnlyList<Refusal> Shortages, OrderBackordered? Backorder)
{
    /// <summary>The SKUs that it cannot have.</summary>
    public IReadOnlyList<string> Short { get; init; } = [];

    /// <summary>Why goods come from where they come from; null where there was no choice.</summary>
    public string? Why { get; init; }

    /// <summary>Why it waits although everything is there: it is not worth so many parcels; null when it does not.</summary>
    public string? Together { get; init; }

    /// <summary>Why it is held for stock; null when it is not.</summary>
    public string? HeldBecause => (Backorder, Shortages) switch
    {
        ({ ExpectedAt: { } expected } backorder, _) => $"Waits for {string.Join(", ", backorder.Skus)}, expected on {expected.UtcDateTime:yyyy-MM-dd}.",
        ({ } backorder, _) => $"Waits for {string.Join(", ", backorder.Skus)}.",
        _ when Together is not null => Together,
        (_, { Count: > 0 }) => string.Join(" ", Shortages.Select(refusal => refusal.Message)),
        _ => null,
    };
}

/// <summary>Decides what stock an order gets when it comes in: all of it, or none and a place among those that wait, or none.</summary>
public sealed class OrderSupply(StockStore stock, WaitingOrders waiting, Locations locations, HotStock hot, CartHolds holds, Catalogue catalogue, Policies policies, TimeProvider clock)
{
    /// <summary>Keeps stock for a new order. The same order again gets what it has.</summary>
    /// <param name="order">The order.</param>
    /// <param name="hold">The cart hold that it takes over; null to use its customer's own, should stock be short.</param>
    /// <param name="sold">Whether a channel has sold it already: then no safety buffer counts.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public async Task<Supply> SupplyAsync(Order order, string? hold, bool sold, CancellationToken cancellation)
    {
        OrderLine[] demand = [.. order.Demand];
        IReadOnlyDictionary<string, CatalogueItem> items = await catalogue.FindAsync(order.Goods.Concat(demand).Select(line => line.Sku), cancellation);
        if (items.Values.Select(item => item.Backorder?.ReleaseAt).Max() is { } release && release > clock.GetUtcNow())
        {
            return new([], [], new(release, [.. items.Values.Where(item => item.Backorder?.ReleaseAt > clock.GetUtcNow()).Select(item => item.Sku)]));
        }

        ReserveTerms terms = new()
        {
            Hold = hold, KeepBack = sku => sold ? 0 : items.GetValueOrDefault(sku)?.KeptBackFrom(order.Channel) ?? 0,
            To = order.ShippingAddress, MaySplit = policies.MaySplit(order, clock.GetUtcNow()),
        };
        (IReadOnlyList<Allocation> allocations, IReadOnlyList<Refusal> refusals) = await stock.ReserveAsync(order.Id, demand, cancellation, terms);
        await hot.RelieveAsync(demand.Select(line => line.Sku), cancellation);
        if (refusals.Count > 0 && hold is null && await holds.FindAsync(order.Customer.Id, cancellation) is { } own)
        {
            (allocations, refusals) = await stock.ReserveAsync(order.Id, demand, cancellation, terms with { Hold = own });
        }

        if (refusals.Count == 0)
        {
            return new(allocations, [], null) { Why = await locations.WhyAsync(order.ShippingAddress, allocations, cancellation) };
        }

        if (refusals[0].Code == AllocationPlan.WouldSplit)
        {
            return new([], [], null) { Together = $"{refusals[0].Message} It waits until one place has everything, but not longer than until {policies.SplitAfter(order).UtcDateTime:yyyy-MM-dd HH:mm} UTC." };
        }

        string[] skus = [.. refusals.Select(refusal => demand[Index(refusal)].Sku).Distinct()];
        return await MayWaitAsync(order, skus, demand, items, cancellation)
            ? new([], [], new(Latest(skus.Select(sku => items[sku].Backorder!.ExpectedAt)), skus))
            : new([], [.. refusals.Select(refusal => refusal with { Field = Field(order, demand[Index(refusal)].LineId) })], null) { Short = skus };
    }

    private async Task<bool> MayWaitAsync(Order order, string[] skus, OrderLine[] demand, IReadOnlyDictionary<string, CatalogueItem> items, CancellationToken cancellation) =>
        skus.Length > 0 && skus.All(sku => items.GetValueOrDefault(sku)?.Backorder is not null)
        && await waiting.TryClaimAsync(
            order, [.. skus.Select(sku => (sku, demand.Where(line => line.Sku == sku).Sum(line => line.Quantity), items[sku].Backorder!.Limit))], cancellation);

    // What is expected last decides; one that nobody knows the date of, too.
    private static DateTimeOffset? Latest(IEnumerable<DateTimeOffset?> dates) => dates.Aggregate((one, other) => one is null || other is null ? null : one > other ? one : other);

    // A plan's refusal points into what was asked for; the customer knows the order's lines.
    private static int Index(Refusal refusal) => refusal.Field?.Split('/') is [_, _, var index, ..] ? int.Parse(index, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static string Field(Order order, string lineId) => $"/lines/{order.Lines.TakeWhile(line => line.LineId != lineId).Count()}/quantity";
}
