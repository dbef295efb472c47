namespace Serverless.Functions.Notifications.Templates;

/// <summary>Where carriers let customers follow a parcel.</summary>
public static class TrackingLinks
{
    /// <summary>The carrier's own page; null for carriers without one that takes a number.</summary>
    public static string? For(string carrier, string trackingNumber)
    {
        string number = Uri.EscapeDataString(trackingNumber);
        return carrier.ToUpperInvariant() switch
        {
            "USPS" => $"https://tools.usps.com/go/TrackConfirmAction?tLabels={number}",
            "UPS" or "UPSDAP" => $"https://www.ups.com/track?tracknum={number}",
            "FEDEX" or "FEDEXDEFAULT" => $"https://www.fedex.com/fedextrack/?trknbr={number}",
            "ROYALMAIL" => $"https://www.royalmail.com/track-your-item#/tracking-results/{number}",
            "DHLEXPRESS" => $"https://www.dhl.com/en/express/tracking.html?AWB={number}",
            _ => null,
        };
    }
}
