using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Functions.Channels.Activities;

namespace Serverless.Functions.Channels;

/// <summary>Which feed an orchestration or activity is about.</summary>
/// <param name="FeedId">The feed.</param>
public sealed record FeedRef(string FeedId);

/// <summary>Takes a file in, part after part: where a crash stopped it, it goes on.</summary>
public static class FeedOrchestrator
{
    private const int PartsPerHistory = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Instance that carries a feed.</summary>
    public static string Instance(string feedId) => $"feed-{feedId}";

    /// <summary>Runs until everything of the file is decided.</summary>
    [Function(nameof(FeedOrchestrator))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context, FeedRef feed)
    {
        for (int part = 0; part < PartsPerHistory; part++)
        {
            try
            {
                if (!await TakeInFeedPart.CallAsync(context, feed))
                {
                    return;
                }
            }
            catch (TaskFailedException e)
            {
                await ReportStalledFeed.CallAsync(context, new StalledFeed(feed.FeedId, e.FailureDetails.ErrorMessage));
                await context.CreateTimer(Pause, CancellationToken.None);
            }
        }

        // Nobody sends events to a feed, so none can be lost here; without it a very long file would have a very long history.
        context.ContinueAsNew(feed);
    }
}
