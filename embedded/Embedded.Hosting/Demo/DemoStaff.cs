using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Orders.Storage;

namespace Embedded.Hosting.Demo;

/// <summary>
/// The people of the demo's store. They look at their lists every few hours of business time: parcels to pick, pack and hand over, returns to
/// receive and inspect, orders to decide on.
/// </summary>
/// <param name="api">The app.</param>
public sealed class DemoStaff(DemoApi api)
{
    private static readonly TimeSpan Rounds = TimeSpan.FromHours(6);
    private static readonly TimeSpan Reviews = TimeSpan.FromHours(20);
    private static readonly TimeSpan WayBack = TimeSpan.FromDays(2);
    private static readonly ParallelOptions Hands = new() { MaxDegreeOfParallelism = 8 };

    private readonly Dictionary<string, DateTimeOffset> onTheWay = [];
    private DateTimeOffset nextRound = DateTimeOffset.MinValue;
    private DateTimeOffset nextReview = DateTimeOffset.MinValue;

    /// <summary>When they look again.</summary>
    public DateTimeOffset NextRound => nextRound;

    /// <summary>Does what there is to do, if it is time for a round.</summary>
    /// <returns>Whether anything was done; then they look again as soon as the app has dealt with it.</returns>
    public async Task<bool> WorkAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (now < nextRound)
        {
            return false;
        }

        int done = 0;
        if (now >= nextReview)
        {
            done += await ReviewAsync(cancellation);
            nextReview = now + Reviews;
        }

        done += await MoveParcelsAsync(cancellation);
        done += await MoveReturnsAsync(now, cancellation);
        nextRound = done > 0 ? now : now + Rounds;
        return done > 0;
    }

    private async Task<int> MoveParcelsAsync(CancellationToken cancellation)
    {
        int done = 0;
        List<ParcelSummary> parcels = await api.ListAsync<ParcelSummary>("/api/fulfilments", cancellation);
        await Parallel.ForEachAsync(parcels, Hands, async (parcel, token) =>
        {
            bool moved = parcel.Work switch
            {
                FulfilmentState.HandedOver or FulfilmentState.Cancelled => false,
                FulfilmentState.Labelled => await CommandAsync(parcel, "ship", token),
                FulfilmentState.Picked => await CommandAsync(parcel, "pack", token),
                FulfilmentState.Packed => false,
                _ => await CommandAsync(parcel, "pick", token) && await CommandAsync(parcel, "pack", token),
            };
            Interlocked.Add(ref done, moved ? 1 : 0);
        });
        return done;
    }

    private Task<bool> CommandAsync(ParcelSummary parcel, string command, CancellationToken cancellation) =>
        api.TryPostAsync($"/api/fulfilments/{parcel.Id}/{command}", new { }, cancellation);

    private async Task<int> MoveReturnsAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        int done = 0;
        foreach (ReturnSummary item in await api.ListAsync<ReturnSummary>("/api/returns", cancellation))
        {
            bool moved = item.Status switch
            {
                ReturnStatus.InTransit when onTheWay.TryAdd(item.Id, now) || now - onTheWay[item.Id] < WayBack => false,
                ReturnStatus.InTransit or ReturnStatus.PartiallyReceived => await api.TryPostAsync($"/api/returns/{item.Id}/receive", new { }, cancellation),
                ReturnStatus.Received => await api.TryPostAsync($"/api/returns/{item.Id}/inspect", new { }, cancellation),
                _ => false,
            };
            done += moved ? 1 : 0;
        }

        return done;
    }

    private async Task<int> ReviewAsync(CancellationToken cancellation)
    {
        int done = 0;
        foreach (OrderSummary order in await api.ListAsync<OrderSummary>("/api/orders?fulfilmentStatus=onHold", cancellation))
        {
            HoldReason? hopeless = order.Holds.Cast<HoldReason?>().FirstOrDefault(hold => hold is not (HoldReason.HighValue or HoldReason.FraudReview));
            bool decided = hopeless is null
                ? await api.TryPostAsync($"/api/orders/{order.Id}/review", new { approve = true, reason = "looks fine" }, cancellation)
                : await api.TryPostAsync($"/api/orders/{order.Id}/cancel", new { reason = Reason(hopeless.Value) }, cancellation);
            done += decided ? 1 : 0;
        }

        return done;
    }

    private static string Reason(HoldReason hold) => hold switch
    {
        HoldReason.InventoryOutOfStock => "out of stock",
        HoldReason.IncorrectAddress => "cannot be delivered as addressed",
        _ => "cannot be fulfilled",
    };
}
