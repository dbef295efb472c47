using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N3: a parcel is on its way.</summary>
public static class ShippingConfirmationMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        Parcel parcel = order.Parcel(context.Subject)!;
        int others = order.LiveParcels().Count(other => other.Id != parcel.Id && other.HandedOverAt is null);
        return context.Open("Your order is on its way")
            .Say(order.LiveParcels().Count() == 1 ? $"Order {order.Number} has left our warehouse." : $"A parcel of order {order.Number} has left our warehouse.")
            .Tracking(parcel.Label)
            .Lines(ParcelContents.Of(order, parcel))
            .Address("It goes to", order.ShippingAddress)
            .Say((parcel.Label?.DeliveryDays is { } days ? $"It usually takes {days} {(days == 1 ? "day" : "days")}. " : "")
                + (others > 0 ? $"{(others == 1 ? "One more parcel follows" : $"{others} more parcels follow")}; each gets its own mail." : "You hear from us again when it is delivered."))
            .Close($"Order {order.Number} is on its way");
    }
}
