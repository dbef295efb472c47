using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>Gives back stock that was kept for an order which then never came to be, or for a cart whose time is over: a crash leaves it behind.</summary>
public sealed partial class ReleaseLostReservations(StockStore stock, StockReservations reservations, OrderStore orders, TimeProvider clock, ILogger<ReleaseLostReservations> logger)
{
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(15);

    /// <summary>At start, and every fifteen minutes.</summary>
    [Function(nameof(ReleaseLostReservations))]
    public async Task Run([TimerTrigger("0 */15 * * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken cancellation)
    {
        await foreach ((string orderId, Reservation kept) in reservations.AllAsync(clock.GetUtcNow() - Young, cancellation))
        {
            bool lives = kept.Until is { } until ? until > clock.GetUtcNow() : await orders.ExistsAsync(orderId, cancellation);
            if (!lives)
            {
                LogLost(orderId);
                await stock.AbandonAsync(orderId, cancellation);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stock was kept for {OrderId}, which does not exist; it is free again")]
    private partial void LogLost(string orderId);
}
