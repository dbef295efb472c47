using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N4: a parcel arrives today.</summary>
public static class OutForDeliveryMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        Parcel parcel = order.Parcel(context.Subject)!;
        return context.Open("Your parcel arrives today")
            .Say($"The carrier is out with a parcel of order {order.Number}.")
            .Tracking(parcel.Label)
            .Address("It goes to", order.ShippingAddress)
            .Say("If nobody is there, the carrier tries again or leaves a note where to fetch it.")
            .Close($"Order {order.Number}: out for delivery");
    }
}
