using Serverless.Domain.Orders;
using Serverless.Domain.Returns;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N10: the return is approved, with its label.</summary>
public static class ReturnApprovedMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        Return item = order.Return(context.Subject)!;
        return context.Open("Your return label is ready")
            .Say($"You can send these items of order {order.Number} back to us:")
            .Lines(ParcelContents.Of(order, item, line => line.Quantity))
            .Button("Print the return label", item.Label?.Url)
            .Facts(("Return", item.Id), ("Carrier", item.Label?.Carrier), ("Tracking number", item.Label?.TrackingNumber), ("Please send by", MailBody.Show(item.SendBy)))
            .Say("Put the items into a box, stick the label on it and hand it to the carrier. "
                + (item.Resolution == Resolution.Refund ? "Once it has arrived and we have looked at it, you get your money back." : "You hear from us once it has arrived."))
            .Close($"Order {order.Number}: your return label");
    }
}
