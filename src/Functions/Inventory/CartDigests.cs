using System.Globalization;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Notifications;

namespace Serverless.Functions.Inventory;

/// <summary>Tells staff once a day what carts came to, rather than once a click.</summary>
public sealed class CartDigests(CartFacts facts, Catalogue catalogue, MessageLedger messages, AlertSettings alerts, TimeProvider clock)
{
    /// <summary>The most days that are kept, today among them.</summary>
    public const int DaysKept = 35;

    // A morning that nobody was there for is made up for; each day's digest is one message for each channel, however often it is asked for.
    private const int DaysSent = 3;

    private const string DayFormat = "yyyy-MM-dd";

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Sends the digests of the latest days that are over, where there is something to say, and forgets what is old.</summary>
    public async Task SendAsync(CancellationToken cancellation)
    {
        for (int ago = DaysSent; ago > 0; ago--)
        {
            DateOnly day = Today.AddDays(-ago);
            (int started, IReadOnlyList<(CartEnd How, IReadOnlyDictionary<string, int> Units)> ends) = await facts.ReadAsync(day, cancellation);
            foreach (MessageChannel channel in started + ends.Count > 0 ? alerts.Channels() : [])
            {
                await messages.QueueDigestAsync(day.ToString(DayFormat, CultureInfo.InvariantCulture), channel, cancellation);
            }
        }

        await facts.ForgetAsync(Today.AddDays(1 - DaysKept), cancellation);
    }

    /// <summary>The digest that a message is about; null when it is about none.</summary>
    public async Task<CartDigest?> FindAsync(string day, CancellationToken cancellation) =>
        DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? await ReadAsync(date, cancellation) : null;

    /// <summary>The latest days, today first.</summary>
    public async Task<IReadOnlyList<CartDigest>> LatestAsync(int days, CancellationToken cancellation) =>
        await Task.WhenAll(Enumerable.Range(0, days).Select(ago => ReadAsync(Today.AddDays(-ago), cancellation)));

    private async Task<CartDigest> ReadAsync(DateOnly day, CancellationToken cancellation)
    {
        (int started, IReadOnlyList<(CartEnd How, IReadOnlyDictionary<string, int> Units)> ends) = await facts.ReadAsync(day, cancellation);
        IReadOnlyDictionary<string, CatalogueItem> items = await catalogue.FindAsync(ends.SelectMany(end => end.Units.Keys), cancellation);
        Dictionary<string, Money> none = [];
        return CartDigest.Of(day, started, ends, sku => items.GetValueOrDefault(sku)?.Prices ?? none);
    }
}
