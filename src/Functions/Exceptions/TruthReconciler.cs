using Azure.Data.Tables;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions;

/// <summary>A difference as a reconciliation reports it.</summary>
/// <param name="Check">The check that found it.</param>
/// <param name="OrderId">The order; null when it is about none.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Detail">What the two places say.</param>
public sealed record FoundDifference(string Check, string? OrderId, string Subject, string Detail);

/// <summary>What a reconciliation found.</summary>
/// <param name="Since">What was looked at: orders taken in since then.</param>
/// <param name="Orders">How many orders.</param>
/// <param name="Checks">Which checks ran.</param>
/// <param name="Differences">What did not agree; each is an open exception now.</param>
/// <param name="Settled">How many exceptions of earlier runs closed themselves.</param>
/// <param name="Unfinished">Which checks failed before their end; each is an open exception until it has been finished.</param>
public sealed record Reconciliation(
    DateTimeOffset Since, int Orders, IReadOnlyList<string> Checks, IReadOnlyList<FoundDifference> Differences, int Settled, IReadOnlyList<string> Unfinished);

/// <summary>
/// E12: compares what we believe with what others say, check by check. Each difference is one exception; one that is gone at the next run closes
/// itself.
/// </summary>
public sealed partial class TruthReconciler(
    IEnumerable<ITruthCheck> checks, OrderLists lists, OrderDesk desk, ExceptionDesk exceptions, SweepGuard guard, TimeProvider clock, ILogger<TruthReconciler> logger)
{
    private const string Unfinished = "unfinished";

    // News that is younger may still be on its way.
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(15);

    /// <summary>Runs all checks.</summary>
    /// <param name="durable">Wakes whom unread news concerns.</param>
    /// <param name="span">How far back.</param>
    /// <param name="cancellation">Stops between orders.</param>
    public async Task<Reconciliation> RunAsync(DurableTaskClient durable, TimeSpan span, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        TruthScope scope = new(now - span, now - OnItsWay, await OrdersAsync(durable, now - span, cancellation));
        List<FoundDifference> found = [];
        List<string> unfinished = [];
        int settled = 0;
        foreach (ITruthCheck check in checks)
        {
            try
            {
                settled += await SettleAsync(check, await OpenAsync(check, scope, found, cancellation), scope, cancellation);
                await exceptions.CloseItselfAsync(ExceptionRule.Surprise, null, Code(check, Unfinished), cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The other checks need not wait for the one who does not answer or cannot be read.
                LogUnfinished(e, check.Name);
                unfinished.Add(check.Name);
                await exceptions.OpenAsync(
                    ExceptionRule.Surprise, Code(check, Unfinished), $"The nightly comparison '{check.Name}' could not be finished ({e.GetType().Name}); the log says where.", cancellation);
            }
        }

        return new(scope.Since, scope.Orders.Count, [.. checks.Select(check => check.Name)], found, settled, unfinished);
    }

    /// <summary>Opens an exception for each difference that a check finds.</summary>
    /// <returns>Their keys.</returns>
    private async Task<HashSet<string>> OpenAsync(ITruthCheck check, TruthScope scope, List<FoundDifference> found, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        await foreach (Difference difference in check.FindAsync(scope, cancellation))
        {
            string code = Code(check, difference.Subject);
            if (!seen.Add(ExceptionRecord.OpenKey(ExceptionRule.E12, difference.OrderId, code)))
            {
                continue;
            }

            found.Add(new(check.Name, difference.OrderId, difference.Subject, difference.Detail));
            await (scope.Orders.FirstOrDefault(order => order.Id == difference.OrderId) is { } known
                ? exceptions.OpenAsync(known, ExceptionRule.E12, code, difference.Detail, cancellation)
                : exceptions.OpenAsync(ExceptionRule.E12, difference.OrderId, code, difference.Detail, cancellation));
        }

        return seen;
    }

    /// <summary>Puts the difference behind an exception right.</summary>
    /// <returns>What was done; null when a person must.</returns>
    public async Task<string?> RepairAsync(DurableTaskClient durable, ExceptionRecord record, CancellationToken cancellation)
    {
        int colon = record.Code.IndexOf(':');
        return record.Rule == ExceptionRule.E12 && colon > 0 && checks.FirstOrDefault(check => check.Name == record.Code[..colon]) is { } check
            ? await check.RepairAsync(durable, record.OrderId, record.Code[(colon + 1)..], cancellation)
            : null;
    }

    private async Task<int> SettleAsync(ITruthCheck check, HashSet<string> seen, TruthScope scope, CancellationToken cancellation)
    {
        int settled = 0;
        await foreach (ExceptionRecord open in exceptions.OpenOnesAsync(ExceptionRule.E12, cancellation))
        {
            // What lies outside the scope was not looked at, so nothing is known of it.
            bool looked = open.OrderId is null ? open.OpenedAt >= scope.Since : !scope.GivenUp.Contains(open.OrderId) && scope.Orders.Any(order => order.Id == open.OrderId);
            if (looked && open.Code.StartsWith($"{check.Name}:", StringComparison.Ordinal) && !seen.Contains(ExceptionRecord.OpenKey(open.Rule, open.OrderId, open.Code)))
            {
                await exceptions.CloseItselfAsync(open.Rule, open.OrderId, open.Code, cancellation);
                settled++;
            }
        }

        return settled;
    }

    private async Task<IReadOnlyList<Order>> OrdersAsync(DurableTaskClient durable, DateTimeOffset since, CancellationToken cancellation)
    {
        string filter = TableClient.CreateQueryFilter($"ReceivedAt ge {since}");
        List<Order> orders = [];
        foreach (OrderStatus status in Enum.GetValues<OrderStatus>())
        {
            await foreach (OrderSummary summary in lists.WithStatusAsync(status, filter, cancellation))
            {
                await guard.TryAsync(summary.Id, async () => orders.AddRange((await desk.CatchUpAsync(durable, summary.Id, cancellation)).Order is { } order ? [order] : []), cancellation);
            }
        }

        return [.. orders.DistinctBy(order => order.Id)];
    }

    private static string Code(ITruthCheck check, string subject) => $"{check.Name}:{subject}";

    [LoggerMessage(Level = LogLevel.Error, Message = "The comparison {Check} could not be finished")]
    private partial void LogUnfinished(Exception error, string check);
}
