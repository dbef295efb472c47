using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Where the sales channels stand.</summary>
public sealed class ListChannels(SalesChannels channels, Listings listings, TimeProvider clock)
{
    /// <summary><c>GET /api/channels</c>: those that are told what they may sell.</summary>
    [Function(nameof(ListChannels))]
    [Staff]
    [Operation("Where sales channels stand", Response = typeof(PageOf<ChannelStanding>))]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/channels")] HttpRequest request, CancellationToken cancellation) =>
        Results.Json(await Paging.PageAsync(request, channels.All.ToAsyncEnumerable().Select(async (SalesChannel channel, CancellationToken stop) => ChannelStanding.Of(
            channel.Name, await listings.AllAsync(channel.Name, stop).ToListAsync(stop), await listings.HealthAsync(channel.Name, stop), clock.GetUtcNow())), standing => standing.Channel), Json.Options);
}
