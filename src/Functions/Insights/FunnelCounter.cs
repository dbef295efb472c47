using System.Diagnostics;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Insights;

/// <summary>Counts orders by status, once for all who ask at the same time, and keeps the answer for as long as counting is worth.</summary>
public sealed class FunnelCounter(OrderLists lists, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan LeastAge = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim turn = new(1);
    private Funnel? last;
    private long keepUntil;

    /// <summary>The figures, freshly counted or a few seconds old.</summary>
    public async Task<Funnel> CountAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (last is null || Stopwatch.GetTimestamp() > keepUntil)
            {
                long started = Stopwatch.GetTimestamp();
                last = await CountNowAsync(cancellation);

                // What took long to count is kept longer, so that counting never takes more than a tenth of the time.
                TimeSpan worth = Stopwatch.GetElapsedTime(started) * 10;
                keepUntil = Stopwatch.GetTimestamp() + (long)((worth > LeastAge ? worth : LeastAge).TotalSeconds * Stopwatch.Frequency);
            }

            return last;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<Funnel> CountNowAsync(CancellationToken cancellation)
    {
        FunnelStage[] stages = await Task.WhenAll(Enum.GetValues<OrderStatus>().Select(status => CountAsync(status, cancellation)));
        return new(clock.GetUtcNow(), stages.Sum(stage => stage.Orders), stages.Sum(stage => stage.Units), stages.Sum(stage => stage.Held), Sum(stages.SelectMany(stage => stage.Value)), stages);
    }

    private async Task<FunnelStage> CountAsync(OrderStatus status, CancellationToken cancellation)
    {
        int orders = 0;
        int held = 0;
        long units = 0;
        Dictionary<string, long> value = [];
        await foreach (OrderSummary order in lists.WithStatusAsync(status, cancellation: cancellation))
        {
            orders++;
            held += order.Holds.Count > 0 ? 1 : 0;
            units += order.Units;
            value[order.Total.Currency] = value.GetValueOrDefault(order.Total.Currency) + order.Total.Amount;
        }

        return new(status, orders, units, held, Sum(value.Select(entry => new Money(entry.Value, entry.Key))));
    }

    private static IReadOnlyList<Money> Sum(IEnumerable<Money> money) =>
        [.. money.GroupBy(part => part.Currency).Select(group => new Money(group.Sum(part => part.Amount), group.Key)).OrderBy(sum => sum.Currency, StringComparer.Ordinal)];
}
