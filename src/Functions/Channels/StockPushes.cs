using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels;

/// <summary>What lies on the queue <c>channel-sync</c>: products of which a channel may have to be told. It says no figure: that is read when it is told.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Skus">Which products.</param>
/// <param name="Since">When their stock changed.</param>
/// <param name="Attempt">How often it was tried before.</param>
public sealed record StockPush(string Channel, IReadOnlyList<string> Skus, DateTimeOffset Since, int Attempt = 0);

/// <summary>
/// Asks for channels to be told whenever what they may sell may have changed: one message for each channel and movement; a product that moves without
/// pause shares them. A store without channels pays nothing. What a crash keeps from being asked for is found by the comparison.
/// </summary>
public sealed partial class StockPushes(SalesChannels channels, ListingIndex index, StockLevels levels, Functions.Storage.Queues queues, TimeProvider clock, ILogger<StockPushes> logger) : IHostedService
{
    /// <summary>The most products in one message, so that it is done in good time also at a slow channel.</summary>
    public const int MostSkus = 20;

    private const int MostRemembered = 50_000;
    private const int MostAtOnce = 5;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(1);

    private readonly Dictionary<(string Channel, string Sku), Burst> bursts = [];

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (channels.Any)
        {
            await index.LoadAsync(cancellation);
            levels.Changed = WantAsync;
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Asks for all channels to be told that sell from the stock of these SKUs.</summary>
    public async Task WantAsync(IEnumerable<string> skus)
    {
        (string Channel, string Sku)[] listed = [.. skus.Distinct(StringComparer.Ordinal).SelectMany(index.Of).Distinct()];
        if (listed.Length == 0)
        {
            return;
        }

        DateTimeOffset now = clock.GetUtcNow();
        try
        {
            await Task.WhenAll(Due(listed)
                .GroupBy(due => (due.Channel, due.Hidden), due => due.Sku)
                .SelectMany(group => group.Chunk(MostSkus).Select(chunk => SendAsync(new(group.Key.Channel, chunk, now), group.Key.Hidden ? Apart : null, CancellationToken.None))));
        }
        catch (Exception e)
        {
            // The movement is made, and is not undone for this.
            lock (bursts)
            {
                Array.ForEach(listed, one => bursts.Remove(one));
            }

            LogUnsent(e);
        }
    }

    /// <summary>Sends a message, to be read now or later.</summary>
    public Task SendAsync(StockPush push, TimeSpan? later, CancellationToken cancellation) => later is { } hidden
        ? queues[QueueNames.ChannelSync].SendMessageAsync(Json.Write(push), hidden, null, cancellation)
        : queues.SendAsync(QueueNames.ChannelSync, push, cancellation);

    /// <summary>Sends messages for many products of a channel.</summary>
    public Task SendAllAsync(string channel, IEnumerable<(string Sku, DateTimeOffset Since)> products, int attempt, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            products.OrderBy(product => product.Since).Chunk(MostSkus), cancellation,
            async (chunk, stop) => await SendAsync(new(channel, [.. chunk.Select(product => product.Sku)], chunk[0].Since, attempt), null, stop));

    private List<(string Channel, string Sku, bool Hidden)> Due((string Channel, string Sku)[] listed)
    {
        List<(string Channel, string Sku, bool Hidden)> due = [];
        lock (bursts)
        {
            if (bursts.Count > MostRemembered)
            {
                bursts.Clear();
            }

            long now = Environment.TickCount64;
            foreach ((string channel, string sku) in listed)
            {
                Burst last = bursts.GetValueOrDefault((channel, sku));
                if (last.Readable > now)
                {
                    continue;
                }

                Burst next = last.Sent == 0 || now - last.Since > Apart.TotalMilliseconds ? new(now, 1, now) : last with { Sent = last.Sent + 1 };
                bool hidden = next.Sent > MostAtOnce;
                bursts[(channel, sku)] = hidden ? next with { Readable = now + (long)Apart.TotalMilliseconds } : next;
                due.Add((channel, sku, hidden));
            }
        }

        return due;
    }

    /// <summary>Messages about one product within a second, by the machine's clock.</summary>
    /// <param name="Since">When the first was sent.</param>
    /// <param name="Sent">How many.</param>
    /// <param name="Readable">From when on the last one can be read: whatever changes before that is in it.</param>
    private readonly record struct Burst(long Since, int Sent, long Readable);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Channels could not be asked to be told of a movement; the comparison finds it")]
    private partial void LogUnsent(Exception error);
}
