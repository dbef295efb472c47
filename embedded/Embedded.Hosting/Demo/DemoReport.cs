using System.Text.Json;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Http;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;

namespace Embedded.Hosting.Demo;

/// <summary>Where the demo's orders are, read through the API.</summary>
internal sealed class DemoReport(DemoApi api, DemoFeed feed, HttpClient sandbox)
{
    /// <summary>As last read.</summary>
    public IReadOnlyList<OrderSummary> Orders { get; private set; } = [];

    /// <summary>As last read.</summary>
    public IReadOnlyList<FeedAnswer> Feeds { get; private set; } = [];

    /// <summary>Orders that are still under way.</summary>
    public IEnumerable<OrderSummary> Open => Orders.Where(order => order.State == OrderState.Open);

    /// <summary>Whether some of what was handed in has not been decided yet.</summary>
    public bool IsTakingIn => Feeds.Any(item => item.State != FeedState.Finished);

    /// <summary>Whether everything that was handed in has been decided and has come to rest.</summary>
    public bool IsAtRest => !IsTakingIn && !Open.Any();

    public async Task ReadAsync(CancellationToken cancellation)
    {
        Feeds = await feed.ReadAsync(cancellation);
        Orders = await api.OrdersAsync(cancellation);
    }

    /// <summary>The one line that <c>--once</c> ends with.</summary>
    public async Task<string> SummaryAsync(double seconds, CancellationToken cancellation)
    {
        using JsonDocument outside = JsonDocument.Parse(await sandbox.GetStringAsync("/_sandbox/summary", cancellation));
        return JsonSerializer.Serialize(
            new
            {
                orders = Orders.Count,
                delivered = Orders.Count(order => order.DeliveredAt is not null),
                cancelled = Orders.Count(order => order.State == OrderState.Cancelled),
                returned = Orders.Count(order => order.Returned != Extent.None),
                refunded = Orders.Count(order => order.Refunded != Extent.None),
                expired = Orders.Count(order => order.State == OrderState.Expired),
                exceptions = (await api.ListAsync<JsonElement>("/api/exceptions", cancellation)).Count,
                stuck = Open.Count(),
                rejectedRows = Feeds.Sum(item => item.RejectedRows),
                mails = outside.RootElement.GetProperty("totals").GetProperty("mailCount").GetInt64(),
                units = Orders.Sum(order => (long)order.Units),
                value = Orders.GroupBy(order => order.Total.Currency).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(order => order.Total.Amount)),
                seconds = Math.Round(seconds, 1),
            },
            Json.Options);
    }
}
