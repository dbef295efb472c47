using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Says how far a feed is, with the first rows that were rejected.</summary>
public sealed class ReadFeed(FeedStore feeds)
{
    private const int FirstRejected = 20;

    /// <summary><c>GET /api/feeds/{id}</c>.</summary>
    [Function(nameof(ReadFeed))]
    [Operation("Says how far a feed is, with the first rejected rows.", Response = typeof(FeedAnswer))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/feeds/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        await feeds.FindAsync(id, cancellation) is var (feed, _)
            ? Results.Json(FeedAnswer.Of(feed, await feeds.RejectedAsync(id, after: 0, FirstRejected, cancellation)), Json.Options)
            : Problems.NotFound("feed", id);
}
