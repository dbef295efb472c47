using Azure;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Channels.Activities;

/// <summary>A feed whose next part has failed again and again.</summary>
/// <param name="FeedId">The feed.</param>
/// <param name="Problem">Why.</param>
public sealed record StalledFeed(string FeedId, string Problem);

/// <summary>Notes on a feed why it does not get on.</summary>
public sealed partial class ReportStalledFeed(FeedStore feeds, ILogger<ReportStalledFeed> logger)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task CallAsync(TaskOrchestrationContext context, StalledFeed stalled) =>
        context.CallActivityAsync(nameof(ReportStalledFeed), stalled, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ReportStalledFeed))]
    public async Task Run([ActivityTrigger] StalledFeed stalled)
    {
        LogStalled(stalled.FeedId);
        if (await feeds.FindAsync(stalled.FeedId, CancellationToken.None) is var (feed, etag))
        {
            await feeds.SaveAsync(feed with { Problem = stalled.Problem }, etag, CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {FeedId} does not get on; it is tried again in ten minutes")]
    private partial void LogStalled(string feedId);
}
