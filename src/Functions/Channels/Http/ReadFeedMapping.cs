using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Channels;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Says how a channel's files are read.</summary>
public sealed class ReadFeedMapping(FeedStore feeds)
{
    /// <summary><c>GET /api/feeds/{channel}/mapping</c>.</summary>
    [Function(nameof(ReadFeedMapping))]
    [Operation("Says how a channel's files are read.", Response = typeof(FeedMapping))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/feeds/{channel}/mapping")] HttpRequest request, string channel, CancellationToken cancellation) =>
        Results.Json(await feeds.MappingAsync(channel, cancellation) ?? FeedMapping.Default, Json.Options);
}
