using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Tells a channel again, after somebody has put right why it would not listen.</summary>
public sealed class TellChannelAgain(SalesChannels channels, ChannelWatch watch)
{
    /// <summary><c>POST /api/channels/{channel}/stock</c>: of all products of which it does not know what it should, those included that it refused.</summary>
    [Function(nameof(TellChannelAgain))]
    [Staff]
    [Operation("Tell a channel again what it may sell", Status = 204)]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/channels/{channel}/stock")] HttpRequest request, string channel, CancellationToken cancellation)
    {
        if (channels.Find(channel) is null)
        {
            return Problems.NotFound("channel", channel);
        }

        await watch.CatchUpAsync(channel, byStaff: true, cancellation);
        return Results.NoContent();
    }
}
