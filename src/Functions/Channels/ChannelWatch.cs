using System.Globalization;
using Serverless.Domain.Channels;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Inventory.Storage;

namespace Serverless.Functions.Channels;

/// <summary>
/// Compares what channels were told with what is there, and has told again what differs: the last net under crashes and lost messages, and what goes on trying
/// a channel that is down. E14, one for each channel, says that one does not know what it should.
/// </summary>
public sealed class ChannelWatch(
    SalesChannels channels, Listings listings, Catalogue catalogue, StockBook book, StockPushes pushes, ExceptionDesk exceptions, TimeProvider clock)
{
    internal static readonly TimeSpan Target = TimeSpan.FromSeconds(60);

    /// <summary>Compares all channels.</summary>
    public async Task CompareAsync(CancellationToken cancellation)
    {
        List<(SalesChannel Channel, List<Listing> Listings)> listed = [];
        foreach (SalesChannel channel in channels.All)
        {
            listed.Add((channel, await listings.AllAsync(channel.Name, cancellation).ToListAsync(cancellation)));
        }

        if (listed.All(one => one.Listings.Count == 0))
        {
            return;
        }

        Dictionary<string, CatalogueItem> items = await catalogue.AllAsync(cancellation).ToDictionaryAsync(item => item.Sku, StringComparer.Ordinal, cancellation);
        ILookup<string, StockLevel> there = (await book.AllAsync(cancellation).ToListAsync(cancellation)).ToLookup(level => level.Sku, StringComparer.Ordinal);
        DateTimeOffset now = clock.GetUtcNow();
        foreach ((SalesChannel channel, List<Listing> all) in listed)
        {
            (string Sku, DateTimeOffset Since)[] behind = [.. all.Where(IsBehind).Select(listing => (listing.Sku, listing.WantedSince ?? now))];
            bool down = (await listings.HealthAsync(channel.Name, cancellation)).IsDown;
            await pushes.SendAllAsync(channel.Name, down ? behind.OrderBy(one => one.Since).Take(ChannelHealth.Few) : behind, attempt: down ? 1 : 0, cancellation);
            await SettleAsync(channel.Name, cancellation);
        }

        // What was refused is refused again until something changes; what is wanted since just now is under way.
        bool IsBehind(Listing listing) => !listing.Refused && !(now - listing.WantedSince < Target)
            && (listing.WantedSince is not null || !items.TryGetValue(listing.Sku, out CatalogueItem? item) || !item.Listings.TryGetValue(listing.Channel, out string? id) || (listing.ExternalId is { } old && old != id)
                || !listing.Says(ChannelStock.Available(item, listing.Channel, items, [.. ChannelStock.Needs(item).SelectMany(need => there[need.Sku])], now)));
    }

    /// <summary>Has a channel told whatever it does not know.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="byStaff">Also what it refused, and also when it is down: somebody has put it right.</param>
    /// <param name="cancellation">Stops in between.</param>
    public async Task CatchUpAsync(string channel, bool byStaff, CancellationToken cancellation)
    {
        List<Listing> behind = await listings.BehindAsync(channel, cancellation).Where(listing => byStaff || !listing.Refused).ToListAsync(cancellation);
        await pushes.SendAllAsync(channel, behind.Select(listing => (listing.Sku, listing.WantedSince!.Value)), attempt: byStaff ? 1 : 0, cancellation);
    }

    /// <summary>Opens, keeps up to date or closes the exception about a channel, whichever is true of it.</summary>
    public async Task SettleAsync(string channel, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<Listing> late = await listings.BehindAsync(channel, cancellation).Where(listing => listing.Refused || now - listing.WantedSince > Target)
            .OrderBy(listing => listing.WantedSince).ToListAsync(cancellation);
        if (late.Count == 0)
        {
            await exceptions.CloseItselfAsync(ExceptionRule.E14, null, channel, cancellation);
            return;
        }

        string since = late[0].WantedSince!.Value.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        string which = string.Join("; ", late.Take(ChannelHealth.Few).Select(listing => $"{listing.Sku}: {listing.Failure ?? "no call was made yet"}"));
        string detail = $"{channel} does not know what it may sell of {(late.Count == 1 ? "1 product" : $"{late.Count} products")}, since {since}. {which}{(late.Count > ChannelHealth.Few ? "; …" : "")}";
        await exceptions.OpenAsync(ExceptionRule.E14, channel, detail, cancellation);
        await foreach (ExceptionRecord open in exceptions.OpenOnesAsync(ExceptionRule.E14, cancellation))
        {
            if (open.Code == channel && open.Detail != detail)
            {
                await exceptions.ChangeAsync(open.Id, record => record with { Detail = detail }, cancellation);
            }
        }
    }
}
