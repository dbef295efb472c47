using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Channels;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Sets how a channel's files are read from now on; feeds that are under way keep the mapping they came with.</summary>
public sealed class PutFeedMapping(FeedStore feeds)
{
    /// <summary><c>PUT /api/feeds/{channel}/mapping</c>.</summary>
    [Function(nameof(PutFeedMapping))]
    [Operation("Sets how a channel's files are read.", Request = typeof(FeedMapping), Response = typeof(FeedMapping))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/feeds/{channel}/mapping")] HttpRequest request, string channel, CancellationToken cancellation)
    {
        (FeedMapping? mapping, IResult? problem) = await RequestBody.ReadJsonAsync<FeedMapping>(request, cancellation);
        if ((problem ?? ChannelNames.Check(channel)) is { } wrong)
        {
            return wrong;
        }

        IReadOnlyList<Refusal> refusals = mapping!.Check();
        if (refusals.Count > 0)
        {
            return Problems.Of(422, "invalidMapping", "The mapping cannot be used.", refusals);
        }

        await feeds.PutMappingAsync(channel, mapping, cancellation);
        return Results.Json(mapping, Json.Options);
    }
}
