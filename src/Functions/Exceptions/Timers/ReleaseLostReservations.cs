using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>Gives back stock that was kept for an order which then never came to be, or for a cart whose time is over: a crash leaves it behind.</summary>
public sealed partial class ReleaseLostReservations(
    StockStore stock, StockReservations reservations, CartHolds holds, OrderStore orders, TimeProvider clock, ILogger<ReleaseLostReservations> logger)
{
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(15);

    /// <summary>At start, and every fifteen minutes.</summary>
    [Function(nameof(ReleaseLostReservations))]
    public async Task Run([TimerTrigger("0 */15 * * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken cancellation)
    {
        await foreach ((string orderId, Reservation kept) in reservations.AllAsync(clock.GetUtcNow() - Young, cancellation))
        {
            if (kept.Until is { } until)
            {
                await (until > clock.GetUtcNow() ? Task.CompletedTask : holds.ExpireAsync(orderId, cancellation));
            }
            else if (!await orders.ExistsAsync(orderId, cancellation))
            {
                LogLost(orderId);
                await stock.AbandonAsync(orderId, cancellation);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stock was kept for {OrderId}, which does not exist; it is free again")]
    private partial void LogLost(string orderId);
}
