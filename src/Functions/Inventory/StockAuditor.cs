using Serverless.Domain;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>What a check of the books has found.</summary>
/// <param name="Skus">How many SKUs were looked at.</param>
/// <param name="Differences">What contradicts what.</param>
public sealed record StockCheck(int Skus, IReadOnlyList<StockDifference> Differences);

/// <summary>Compares counters, ledger and orders; explains, and repairs. The ledger is the truth for counters, the order for what is kept for it.</summary>
public sealed class StockAuditor(
    StockBook book, StockStore stock, StockReservations reservations, OrderStore orders, OrderLists lists, ExceptionDesk exceptions, Ids ids, TimeProvider clock)
{
    // Everything that can have stock kept and not handed over.
    private static readonly OrderStatus[] Unshipped =
        [OrderStatus.PendingPayment, OrderStatus.Paid, OrderStatus.Processing, OrderStatus.PartiallyFulfilled, OrderStatus.Fulfilled];

    // Whoever moved stock this recently is just being worked on.
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(15);

    /// <summary>Why the figures of a SKU are what they are; null when nothing is known of it.</summary>
    public async Task<StockExplanation?> ExplainAsync(string sku, CancellationToken cancellation)
    {
        (StockAccount account, IReadOnlyList<StockDifference> differences, IReadOnlyDictionary<string, Order> keepers) = await LookAsync(sku, null, cancellation);
        return account.Levels.Count == 0 && account.Entries.Count == 0
            ? null
            : StockExplanation.Of(sku, account.Levels, account.Entries, keeper => Standing(keeper, keepers.GetValueOrDefault(keeper)), differences);
    }

    /// <summary>Checks one SKU; opens an exception per difference, and closes those that are gone.</summary>
    public async Task<StockCheck> CheckAsync(string sku, CancellationToken cancellation)
    {
        IReadOnlyList<StockDifference> found = (await LookAsync(sku, null, cancellation)).Differences;
        await ReportAsync(found, one => one == sku, cancellation);
        return new(1, found);
    }

    /// <summary>Checks all SKUs and all open orders; opens an exception per difference, and closes those that are gone.</summary>
    public async Task<StockCheck> CheckAllAsync(CancellationToken cancellation)
    {
        Dictionary<string, Order> open = await OpenOrdersAsync(cancellation);
        HashSet<string> skus = [.. open.Values.SelectMany(order => order.Allocations).Select(part => part.Sku)];
        await foreach (StockLevel level in book.AllAsync(cancellation))
        {
            skus.Add(level.Sku);
        }

        List<StockDifference> found = [];
        foreach (string sku in skus)
        {
            found.AddRange((await LookAsync(sku, open, cancellation)).Differences);
        }

        await ReportAsync(found, _ => true, cancellation);
        return new(skus.Count, found);
    }

    /// <summary>Puts the books of a SKU right as far as that can be done without counting, and checks it again.</summary>
    /// <returns>What is still wrong.</returns>
    public async Task<StockCheck> RepairAsync(string sku, Actor actor, CancellationToken cancellation)
    {
        await MendAsync(sku, null, actor, cancellation);
        return await CheckAsync(sku, cancellation);
    }

    /// <summary>Orders against the ledger: what the ledger keeps for each order, and what it calls for, of all SKUs that some orders have to do with.</summary>
    public async IAsyncEnumerable<StockDifference> CompareAsync(
        IReadOnlyList<Order> some, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        Dictionary<string, Order> known = some.ToDictionary(order => order.Id);
        foreach (string sku in some.SelectMany(order => order.Allocations).Select(part => part.Sku).Distinct())
        {
            foreach (StockDifference difference in (await LookAsync(sku, known, cancellation)).Differences.Where(difference => difference.Keeper is not null))
            {
                yield return difference;
            }
        }
    }

    /// <summary>Puts the contradictions of a SKU right that can be without counting: all of them, or those about one order or cart.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> MendAsync(string sku, string? keeper, Actor actor, CancellationToken cancellation)
    {
        Dictionary<string, Order>? about = keeper is not null && (await orders.LoadAsync(keeper, cancellation))?.Order is { } order ? new() { [keeper] = order } : null;
        StockDifference[] wrong = [.. (await LookAsync(sku, about, cancellation)).Differences.Where(difference => keeper is null || difference.Keeper == keeper)];
        foreach (StockDifference difference in wrong)
        {
            switch (difference)
            {
                case { Fault: StockFault.Counters }:
                    await book.RebuildAsync(sku, difference.Location, $"{actor}: counters set to what the ledger adds up to", cancellation);
                    break;
                case { Keeper: { } whose }:
                    StockMove kind = difference.Units > 0 ? StockMove.Released : StockMove.Reserved;
                    await stock.MoveAsync(ids.New("mov"), kind, [new(sku, difference.Location, Math.Abs(difference.Units))], whose, cancellation);
                    await ForgetAsync(whose, cancellation);
                    break;
            }
        }

        return wrong.Length;
    }

    // What contradicts is only believed of a ledger that was read after the orders: what happened in between is young in it, and is not looked at.
    private async Task<(StockAccount Account, IReadOnlyList<StockDifference> Differences, IReadOnlyDictionary<string, Order> Keepers)> LookAsync(
        string sku, Dictionary<string, Order>? open, CancellationToken cancellation)
    {
        StockAccount first = await book.OpenAsync(sku, cancellation);
        Dictionary<string, Order> keepers = [];
        Dictionary<(string Keeper, string Location), int> expected = [];
        foreach (string keeper in StockLedger.KeptFor(first.Entries).Keys.Select(key => key.Keeper).Distinct())
        {
            if (keeper.StartsWith(CartHolds.Prefix, StringComparison.Ordinal) && await reservations.FindAsync(keeper, cancellation) is { } hold)
            {
                foreach (Allocation part in hold.Allocations.Where(part => part.Sku == sku))
                {
                    expected[(keeper, part.Location)] = expected.GetValueOrDefault((keeper, part.Location)) + part.Quantity;
                }
            }
            else if ((await orders.LoadAsync(keeper, cancellation))?.Order is { } order)
            {
                keepers[keeper] = order;
            }
        }

        DateTimeOffset settled = clock.GetUtcNow() - Settling;
        foreach (Order order in keepers.Values.Concat((open ?? []).Values.Where(order => order.ReceivedAt < settled && !keepers.ContainsKey(order.Id))))
        {
            foreach (((string _, string location), int units) in order.Kept().Where(part => part.Key.Sku == sku && part.Value != 0))
            {
                expected[(order.Id, location)] = units;
            }
        }

        if (StockAudit.Differences(sku, first.Levels, first.Entries, expected, settled).Count == 0)
        {
            return (first, [], keepers);
        }

        StockAccount account = await book.OpenAsync(sku, cancellation);
        IEnumerable<StockDifference> found = StockAudit.Differences(sku, account.Levels, account.Entries, expected, settled);
        return (account, [.. found.Where(difference => account.Settled || difference.Fault != StockFault.Counters)], keepers);
    }

    private async Task<Dictionary<string, Order>> OpenOrdersAsync(CancellationToken cancellation)
    {
        Dictionary<string, Order> open = [];
        foreach (OrderStatus status in Unshipped)
        {
            await foreach (OrderSummary summary in lists.WithStatusAsync(status, null, cancellation))
            {
                if (summary.ShippedAt is null && (await orders.LoadAsync(summary.Id, cancellation))?.Order is { State: OrderState.Open } order)
                {
                    open[order.Id] = order;
                }
            }
        }

        return open;
    }

    // Counters against ledger concern nobody but us; an order against the ledger is two truths, as any other of the reconciler's.
    private async Task ReportAsync(IReadOnlyList<StockDifference> found, Func<string, bool> looked, CancellationToken cancellation)
    {
        HashSet<string> keys = [.. found.Select(difference => Key(difference))];
        List<ExceptionRecord> gone = [];
        foreach (ExceptionRule rule in (ExceptionRule[])[ExceptionRule.StockMismatch, ExceptionRule.E12])
        {
            await foreach (ExceptionRecord open in exceptions.OpenOnesAsync(rule, cancellation))
            {
                bool ours = rule == ExceptionRule.StockMismatch || open.Code.StartsWith(StockTruth.Prefix, StringComparison.Ordinal);
                if (ours && looked(open.Code.Split(':', rule == ExceptionRule.E12 ? 4 : 3)[^1]) && !keys.Contains(ExceptionRecord.OpenKey(rule, open.OrderId, open.Code)))
                {
                    gone.Add(open);
                }
            }
        }

        foreach (ExceptionRecord record in gone)
        {
            await exceptions.CloseItselfAsync(record.Rule, record.OrderId, record.Code, cancellation);
        }

        foreach (StockDifference difference in found)
        {
            await exceptions.OpenAsync(Rule(difference), difference.Keeper, Code(difference), difference.Text, cancellation);
        }
    }

    private static ExceptionRule Rule(StockDifference difference) => difference.Keeper is null ? ExceptionRule.StockMismatch : ExceptionRule.E12;

    private static string Code(StockDifference difference) => difference.Keeper is null ? difference.Subject : $"{StockTruth.Prefix}{difference.Subject}";

    private static string Key(StockDifference difference) => ExceptionRecord.OpenKey(Rule(difference), difference.Keeper, Code(difference));

    // The row of a reservation whose order is over or never was has nothing to say any more.
    private async Task ForgetAsync(string keeper, CancellationToken cancellation)
    {
        if ((await orders.LoadAsync(keeper, cancellation))?.Order is not { } order || order.Kept().Count == 0)
        {
            await reservations.RemoveAsync(keeper, cancellation);
        }
    }

    private static string Standing(string keeper, Order? order) => order switch
    {
        null when keeper.StartsWith(CartHolds.Prefix, StringComparison.Ordinal) => $"cart {keeper}",
        null => $"{keeper} (no such order)",
        { State: OrderState.Open, PaidAt: null } => $"order {order.Number} (unpaid, until {order.PayBy.UtcDateTime:yyyy-MM-dd HH:mm} UTC)",
        { State: OrderState.Open } => $"order {order.Number} (paid, not handed over)",
        _ => $"order {order.Number} ({order.State.ToString().ToLowerInvariant()})",
    };
}
