using Microsoft.DurableTask;
using Serverless.Domain.Orders;
using Serverless.Functions.Fulfilment.Activities;
using Serverless.Functions.Inventory.Activities;
using Serverless.Functions.Orders.Activities;
using Serverless.Functions.Payments.Activities;
using Serverless.Functions.Returns.Activities;

namespace Serverless.Functions.Orders;

/// <summary>
/// What every orchestration of an order does between its lines: read the order, do the duties that are its own, wait for a wake-up or a
/// deadline, read again. Runs inside orchestrators, so it is as deterministic as they are.
/// </summary>
/// <param name="context">The orchestration.</param>
/// <param name="order">The order.</param>
/// <param name="owner">Whose duties are done here: a parcel's or return's id, or empty for the order itself.</param>
public sealed class OrderStory(TaskOrchestrationContext context, OrderRef order, string owner)
{
    private static readonly TimeSpan DutyPause = TimeSpan.FromHours(1);

    // One wait for the whole story: a cancelled wait could swallow the event that comes next.
    private Task<OrderProgress?>? wake;

    /// <summary>The order as it was last read.</summary>
    public OrderProgress Order { get; private set; } = null!;

    /// <summary>Reads the order and does what it calls for.</summary>
    public async Task ReadAsync() => await ContinueAsync(await ReadOrder.CallAsync(context, order));

    /// <summary>Goes on from what a step has answered.</summary>
    public async Task ContinueAsync(OrderProgress progress)
    {
        Order = progress;
        while (Order.Duties.FirstOrDefault(duty => duty.Owner == owner) is { } duty)
        {
            await DoAsync(duty);
        }
    }

    /// <summary>Waits until <paramref name="condition"/> is true of the order, or the deadline passes.</summary>
    /// <param name="condition">What to wait for.</param>
    /// <param name="deadline">When to stop waiting; null for never.</param>
    /// <param name="other">Something else that is worth a look at the order when it completes.</param>
    /// <returns>False when the deadline passed first.</returns>
    public async Task<bool> UntilAsync(Func<OrderProgress, bool> condition, DateTimeOffset? deadline = null, Task? other = null)
    {
        while (!condition(Order))
        {
            if (deadline is { } due && due.UtcDateTime <= context.CurrentUtcDateTime)
            {
                return false;
            }

            // Whoever wakes says how far the order is; that spares a look, unless something else has happened, too.
            Task? awaited = other is { IsCompleted: false } ? other : null;
            if (await WaitAsync(deadline, awaited) is not { } told || awaited is { IsCompleted: true })
            {
                await ReadAsync();
            }
            else if (told.Version > Order.Version)
            {
                await ContinueAsync(told);
            }
        }

        return true;
    }

    // Answers what a wake-up told; null when it told nothing, or something else ended the wait.
    private async Task<OrderProgress?> WaitAsync(DateTimeOffset? deadline, Task? other)
    {
        wake ??= context.WaitForExternalEvent<OrderProgress?>(Wakes.EventName);
        List<Task> anyOf = [wake];
        if (other is not null)
        {
            anyOf.Add(other);
        }

        using CancellationTokenSource timer = new();
        if (deadline is { } due)
        {
            anyOf.Add(context.CreateTimer(due.UtcDateTime, timer.Token));
        }

        await Task.WhenAny(anyOf);
        timer.Cancel();
        if (!wake.IsCompleted)
        {
            return null;
        }

        OrderProgress? told = await wake;
        wake = null;
        return told;
    }

    private async Task DoAsync(Duty duty)
    {
        try
        {
            PartRef part = new(order.OrderId, duty.Subject, order.Generation);
            Order = await (duty.Kind switch
            {
                DutyKind.RequestPayment => RequestPayment.CallAsync(context, order),
                DutyKind.VoidPayment => VoidPayment.CallAsync(context, order),
                DutyKind.CapturePayment => CapturePayment.CallAsync(context, order),
                DutyKind.IssueRefund => IssueRefund.CallAsync(context, part),
                DutyKind.ReleaseStock => ReleaseStock.CallAsync(context, order),
                DutyKind.BuyLabel => BuyLabel.CallAsync(context, part),
                DutyKind.VoidLabel => VoidLabel.CallAsync(context, part),
                DutyKind.ConsumeStock => ConsumeStock.CallAsync(context, part),
                DutyKind.IssueReturnLabel => IssueReturnLabel.CallAsync(context, part),
                _ => RestockReturn.CallAsync(context, part),
            });
        }
        catch (TaskFailedException e)
        {
            await ReportFailedDuty.CallAsync(context, new FailedDuty(order.OrderId, duty.Kind, duty.Subject, e.FailureDetails.ErrorMessage));
        }

        if (Order.Duties.Contains(duty))
        {
            await WaitAsync(context.CurrentUtcDateTime + DutyPause, null);
            Order = await ReadOrder.CallAsync(context, order);
        }
    }
}
