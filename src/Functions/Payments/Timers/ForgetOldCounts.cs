using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Payments.Storage;

namespace Serverless.Functions.Payments.Timers;

/// <summary>Deletes what the review rules have counted and no longer look at.</summary>
public sealed partial class ForgetOldCounts(VelocityStore velocity, TimeProvider clock, ILogger<ForgetOldCounts> logger)
{
    /// <summary>At 04:30 UTC.</summary>
    [Function(nameof(ForgetOldCounts))]
    public async Task Run([TimerTrigger("0 30 4 * * *")] TimerInfo timer, CancellationToken cancellation) =>
        LogDone(await velocity.ForgetAsync(clock.GetUtcNow(), cancellation));

    [LoggerMessage(Level = LogLevel.Information, Message = "{Rows} rows that the review rules had counted were deleted")]
    private partial void LogDone(int rows);
}
