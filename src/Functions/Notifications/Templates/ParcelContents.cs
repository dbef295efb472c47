using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>Goods of a parcel or return as a mail shows them.</summary>
public static class ParcelContents
{
    /// <summary>What is in a parcel.</summary>
    public static IReadOnlyList<MailLine> Of(Order order, Parcel parcel) =>
        [.. parcel.Items.Select(item => new MailLine(order.Line(item.LineId)?.Title ?? item.Sku, item.Quantity, null))];

    /// <summary>What comes back with a return.</summary>
    public static IReadOnlyList<MailLine> Of(Order order, Return item, Func<ReturnLine, int> units) =>
        [.. item.Lines.Where(line => units(line) > 0).Select(line => new MailLine(order.Line(line.LineId)?.Title ?? line.Sku, units(line), null))];

    /// <summary>Carrier and tracking number, and a link where the carrier has one.</summary>
    public static MailBody Tracking(this MailBody body, ShippingLabel? label) => label is null
        ? body
        : body.Facts(("Carrier", label.Carrier), ("Tracking number", label.TrackingNumber)).Button("Track your parcel", TrackingLinks.For(label.Carrier, label.TrackingNumber));
}
