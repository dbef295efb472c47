using System.Globalization;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.EasyPost;

/// <summary>Prices and transit times. The same parcel between the same places always costs the same.</summary>
internal static class Rating
{
    private sealed record Offer(string Carrier, string Service, decimal Base, decimal PerPound, decimal PerZone, int LeastDays, int MostDays);

    private static readonly Dictionary<string, (string Currency, Offer[] Offers)> Domestic = new()
    {
        ["US"] = ("USD",
        [
            new("USPS", "GroundAdvantage", 4.80m, 0.62m, 0.35m, 3, 5),
            new("USPS", "Priority", 7.20m, 0.95m, 0.60m, 2, 3),
            new("UPS", "Ground", 9.10m, 0.55m, 0.45m, 2, 5),
            new("USPS", "Express", 27.40m, 2.10m, 1.90m, 1, 2),
        ]),
        ["GB"] = ("GBP",
        [
            new("RoyalMail", "Tracked48", 3.35m, 0.30m, 0.10m, 2, 3),
            new("RoyalMail", "Tracked24", 4.35m, 0.40m, 0.15m, 1, 2),
            new("DPDUK", "NextDay", 6.95m, 0.45m, 0.20m, 1, 1),
        ]),
        ["DE"] = ("EUR", [new("DHLPaket", "Paket", 4.99m, 0.35m, 0.10m, 1, 3), new("DHLPaket", "PaketPrio", 7.49m, 0.45m, 0.15m, 1, 2)]),
    };

    private static readonly Offer[] Anywhere =
    [
        new("DHLExpress", "EconomySelect", 14.50m, 1.90m, 2.10m, 4, 8),
        new("DHLExpress", "ExpressWorldwide", 31.00m, 3.20m, 3.60m, 2, 4),
    ];

    public static int Zone(Address from, Address to, Chaos seed)
    {
        if (from.Country != to.Country)
            return 9;
        string a = Prefix(from.Zip), b = Prefix(to.Zip);
        return a == b ? 1 : seed.Pick($"zone:{(string.CompareOrdinal(a, b) < 0 ? a + b : b + a)}", 2, 8);
    }

    public static List<Rate> Of(Shipment shipment, Chaos seed)
    {
        Address from = shipment.FromAddress, to = shipment.ToAddress;
        (string currency, Offer[] offers) = Domestic.GetValueOrDefault(from.Country ?? "US", ("EUR", Anywhere));
        if (from.Country != to.Country)
            offers = Anywhere;
        decimal pounds = Math.Max(1, Math.Ceiling((decimal)shipment.Parcel.Weight / 16));
        return [.. offers.Select(offer =>
        {
            decimal price = offer.Base + (offer.PerPound * (pounds - 1)) + (offer.PerZone * (shipment.UspsZone - 1));
            return new Rate
            {
                Id = Ids.Hex("rate_"),
                CreatedAt = shipment.CreatedAt,
                Carrier = offer.Carrier,
                Service = offer.Service,
                Price = price.ToString("0.00", CultureInfo.InvariantCulture),
                Currency = currency,
                DeliveryDays = seed.Pick($"days:{offer.Service}:{Prefix(from.Zip)}:{to.Country}:{Prefix(to.Zip)}", offer.LeastDays, offer.MostDays),
                ShipmentId = shipment.Id,
            };
        })];
    }

    private static string Prefix(string? zip) => zip is null ? "" : zip[..Math.Min(3, zip.Length)].ToUpperInvariant();
}
