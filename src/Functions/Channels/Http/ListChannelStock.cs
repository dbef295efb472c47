using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Lists what a channel was told.</summary>
public sealed class ListChannelStock(SalesChannels channels, Listings listings)
{
    /// <summary><c>GET /api/channels/{channel}/stock?sku=&amp;behind=true</c>.</summary>
    [Function(nameof(ListChannelStock))]
    [Staff]
    [Operation("List what a channel was told", Response = typeof(PageOf<Listing>))]
    [QueryParameter("sku", "Only this product")]
    [QueryParameter("behind", "true: only those of which it does not know what it should")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/channels/{channel}/stock")] HttpRequest request, string channel, CancellationToken cancellation)
    {
        if (channels.Find(channel) is null)
        {
            return Problems.NotFound("channel", channel);
        }

        IAsyncEnumerable<Listing> found = request.Query["sku"].ToString() is { Length: > 0 } sku
            ? new[] { await listings.FindAsync(channel, sku, cancellation) }.OfType<Listing>().ToAsyncEnumerable()
            : request.Query["behind"] == "true" ? listings.BehindAsync(channel, cancellation) : listings.AllAsync(channel, cancellation);
        return Results.Json(await Paging.PageAsync(request, found, listing => Keys.Escape(listing.Sku)), Json.Options);
    }
}
