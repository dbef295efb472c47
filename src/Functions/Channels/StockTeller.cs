using Serverless.Domain.Channels;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;

namespace Serverless.Functions.Channels;

/// <summary>
/// Tells channels what their buyers may have. What is told is read when it is told, and only what is new is told; so messages may come twice, late and in any
/// order. The row of a product says what is about to be told before it is: of two who tell at once, the one that has read the stock later has the higher version.
/// </summary>
public sealed class StockTeller(
    SalesChannels channels, Listings listings, Catalogue catalogue, StockLevels levels, ChannelGateway gateway, StockPushes pushes, ChannelWatch watch, TimeProvider clock)
{
    // After 2, 4, 8, 16 and 32 seconds; then the comparison takes over.
    private const int MostAttempts = 5;

    private enum Outcome
    {
        /// <summary>The channel knows it, or somebody else is telling it.</summary>
        Settled,

        /// <summary>It was told just now.</summary>
        Told,

        /// <summary>It does not know it, and was not called.</summary>
        Waiting,

        /// <summary>The call did not get through.</summary>
        Failed,

        /// <summary>The channel will not have it.</summary>
        Refused,
    }

    /// <summary>Tells a channel what is new of some products.</summary>
    public async Task TellAsync(StockPush push, CancellationToken cancellation)
    {
        if (channels.Find(push.Channel) is not { } channel)
        {
            return;
        }

        ChannelHealth known = await listings.HealthAsync(push.Channel, cancellation), health = known;
        List<string> failed = [];
        bool stirs = false;
        foreach (string sku in push.Skus)
        {
            // Of a channel that is down only repeats find out whether it is up again, and each of them by few calls.
            bool mayCall = failed.Count < ChannelHealth.Few && (!health.IsDown || push.Attempt > 0);
            (Outcome outcome, string? reason, bool mended) = await TellAsync(channel, sku, push.Since, mayCall, cancellation);
            stirs |= mended || outcome == Outcome.Refused;
            if (outcome == Outcome.Failed)
            {
                failed.Add(sku);
                health = health.Failed(sku, reason, clock.GetUtcNow());
            }
            else if (outcome is Outcome.Told or Outcome.Refused)
            {
                health = ChannelHealth.Well;
            }
        }

        if (health != known)
        {
            await listings.NoteAsync(push.Channel, health, cancellation);
        }

        if (known.IsDown && !health.IsDown)
        {
            await watch.CatchUpAsync(push.Channel, byStaff: false, cancellation);
        }

        if (failed.Count > 0 && push.Attempt < MostAttempts)
        {
            await pushes.SendAsync(push with { Skus = failed, Attempt = push.Attempt + 1 }, TimeSpan.FromSeconds(2 << push.Attempt), cancellation);
        }

        if (stirs || failed.Count > 0)
        {
            await watch.SettleAsync(push.Channel, cancellation);
        }
    }

    private async Task<(Outcome Outcome, string? Reason, bool Mended)> TellAsync(SalesChannel channel, string sku, DateTimeOffset since, bool mayCall, CancellationToken cancellation)
    {
        // Whoever is overtaken begins again: each time somebody gets through, so everybody does in the end.
        for (bool caughtUp = false; ;)
        {
            if (await listings.FindAsync(channel.Name, sku, cancellation) is not { } listing)
            {
                return (Outcome.Settled, null, false);
            }

            (string? id, int available) = await OfferAsync(channel.Name, sku, cancellation);
            bool leaves = listing.ExternalId is { } old && old != id;
            if (id is null && !leaves)
            {
                await listings.RemoveAsync(listing, cancellation);
                return (Outcome.Settled, null, false);
            }

            int units = leaves ? 0 : available;
            if (!leaves && listing.Says(units))
            {
                if (listing.WantedSince is null || await listings.TryWriteAsync(listing with { WantedSince = null, Failure = null, Refused = false }, cancellation) is not null)
                {
                    return (Outcome.Settled, null, listing.Failure is not null);
                }

                continue;
            }

            if (!mayCall)
            {
                if (listing.WantedSince is not null || await listings.TryWriteAsync(listing with { WantedSince = since }, cancellation) is not null)
                {
                    return (Outcome.Waiting, null, false);
                }

                continue;
            }

            DateTimeOffset now = clock.GetUtcNow();
            Listing intent = listing with { ExternalId = leaves ? listing.ExternalId : id, Version = listing.Version + 1, WantedSince = listing.WantedSince ?? since };
            if (await listings.TryWriteAsync(intent, cancellation) is not { } written)
            {
                continue;
            }

            ChannelAnswer answer = await gateway.TellAsync(channel, new(sku, written.ExternalId!, units, written.Version, now), cancellation);
            if (answer.Has is { } higher && !caughtUp)
            {
                // Nobody has told it anything newer if the row is still ours: then it remembers more than we do, from before a row was lost.
                await listings.TryWriteAsync(written with { Version = higher }, cancellation);
                caughtUp = true;
                continue;
            }

            if (!answer.Told)
            {
                await listings.TryWriteAsync(written with { Failure = answer.Reason, Refused = answer.Refused }, cancellation);
                return (answer.Refused ? Outcome.Refused : Outcome.Failed, answer.Reason, false);
            }

            if (leaves)
            {
                // It sells nothing under that id any more. Should it have another one, that comes next.
                if (id is null)
                {
                    await listings.RemoveAsync(written, cancellation);
                    return (Outcome.Told, null, listing.Failure is not null);
                }

                await listings.TryWriteAsync(written with { ExternalId = null, Told = null }, cancellation);
                continue;
            }

            TimeSpan lag = clock.GetUtcNow() - written.WantedSince!.Value;
            Telemetry.Told(channel.Name, lag);
            await listings.TryWriteAsync(
                written with { Told = units, ToldVersion = written.Version, ToldAt = clock.GetUtcNow(), LagSeconds = lag.TotalSeconds, WantedSince = null, Failure = null, Refused = false },
                cancellation);
            return (Outcome.Told, null, listing.Failure is not null || lag > ChannelWatch.Target);
        }
    }

    // Everything is read anew: what another process has changed counts at once.
    private async Task<(string? ExternalId, int Available)> OfferAsync(string channel, string sku, CancellationToken cancellation)
    {
        if (await catalogue.GetAsync(sku, cancellation) is not { } item || !item.Listings.TryGetValue(channel, out string? externalId))
        {
            return (null, 0);
        }

        Dictionary<string, CatalogueItem> parts = new(StringComparer.Ordinal);
        foreach (BundlePart part in item.Parts)
        {
            if (await catalogue.GetAsync(part.Sku, cancellation) is { } known)
            {
                parts[part.Sku] = known;
            }
        }

        IReadOnlyList<StockLevel> whole = StockLevels.Whole(await levels.GetAsync(ChannelStock.Needs(item).Select(need => need.Sku), fresh: true, cancellation));
        return (externalId, ChannelStock.Available(item, channel, parts, whole, clock.GetUtcNow()));
    }
}
