using Azure;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Exceptions;
using Stripe;

namespace Serverless.Functions.Exceptions;

/// <summary>Lets a sweep go on where one order cannot be worked on: the others need not wait for it, and staff hear of it.</summary>
public sealed partial class SweepGuard(ExceptionDesk exceptions, ILogger<SweepGuard> logger)
{
    /// <summary>Does a sweep's work on one order.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="work">What is to be done with it.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> TryAsync(string orderId, Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(e, orderId);

            // That somebody does not answer is no fault of the order's: the next sweep tries it again.
            if (e is not (RequestFailedException or HttpRequestException or StripeException))
            {
                await exceptions.OpenAsync(
                    ExceptionRule.Surprise, orderId, "unworkable", $"What is stored of the order cannot be worked on ({e.GetType().Name}); the log says where.", cancellation);
            }

            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A sweep could not work on {OrderId} and went on to the next one")]
    private partial void LogFailed(Exception error, string orderId);
}
