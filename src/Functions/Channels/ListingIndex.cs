using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Storage;

namespace Serverless.Functions.Channels;

/// <summary>
/// Which products channels sell from the stock of a SKU, its own and the bundles that it is a part of; in memory, so that a movement of stock asks nobody.
/// What other processes have listed is known after a minute; the comparison finds what was missed until then.
/// </summary>
public sealed partial class ListingIndex(SalesChannels channels, Listings listings, ILogger<ListingIndex> logger)
{
    private static readonly TimeSpan Remember = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private FrozenDictionary<string, (string Channel, string Sku)[]> bySku = FrozenDictionary<string, (string Channel, string Sku)[]>.Empty;
    private Dictionary<(string Channel, string Sku), IReadOnlyList<string>> entries = [];
    private int changes;
    private long readAt;
    private Task reading = Task.CompletedTask;

    /// <summary>Reads all listings.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        int before = changes;
        Dictionary<(string Channel, string Sku), IReadOnlyList<string>> found = [];
        foreach (SalesChannel channel in channels.All)
        {
            await foreach (Listing listing in listings.AllAsync(channel.Name, cancellation))
            {
                found[(listing.Channel, listing.Sku)] = listing.Parts;
            }
        }

        lock (gate)
        {
            readAt = Environment.TickCount64;

            // What was listed here meanwhile may not be among what was read.
            if (changes == before)
            {
                entries = found;
                Arrange();
            }
        }
    }

    /// <summary>Adds what products say of themselves.</summary>
    public void Add(IEnumerable<CatalogueItem> items)
    {
        lock (gate)
        {
            bool any = false;
            foreach (CatalogueItem item in items)
            {
                foreach (string channel in item.Listings.Keys)
                {
                    entries[(channel, item.Sku)] = [.. ChannelStock.Needs(item).Select(need => need.Sku)];
                    any = true;
                }
            }

            if (any)
            {
                changes++;
                Arrange();
            }
        }
    }

    /// <summary>The products that depend on the stock of a SKU, and their channels.</summary>
    public IReadOnlyList<(string Channel, string Sku)> Of(string sku)
    {
        if (Environment.TickCount64 - Volatile.Read(ref readAt) > Remember.TotalMilliseconds)
        {
            Refresh();
        }

        return bySku.GetValueOrDefault(sku) ?? [];
    }

    // Whoever asks is not kept waiting: what was read last is good enough until it is read.
    private void Refresh()
    {
        lock (gate)
        {
            if (reading.IsCompleted)
            {
                reading = ReadAsync();
            }
        }
    }

    private async Task ReadAsync()
    {
        await Task.Yield();
        try
        {
            await LoadAsync(CancellationToken.None);
        }
        catch (Exception e)
        {
            Volatile.Write(ref readAt, Environment.TickCount64);
            LogUnread(e);
        }
    }

    private void Arrange() => bySku = entries
        .SelectMany(entry => entry.Value.Append(entry.Key.Sku).Distinct().Select(sku => (Sku: sku, Listed: entry.Key)))
        .GroupBy(pair => pair.Sku, pair => pair.Listed)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channels' listings could not be read; what was known before is used")]
    private partial void LogUnread(Exception error);
}
