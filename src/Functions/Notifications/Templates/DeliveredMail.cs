using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N4: a parcel was delivered.</summary>
public static class DeliveredMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        Parcel parcel = order.Parcel(context.Subject)!;
        MailBody body = context.Open("Your parcel has arrived")
            .Say($"A parcel of order {order.Number} was delivered. We hope you like what is in it.")
            .Lines(ParcelContents.Of(order, parcel));
        if (order.DeliveredAt is not null)
        {
            body.Say($"Something not right? You can send it back until {MailBody.Show(order.ReturnUntil)}: choose what and why, and we send you a label.")
                .Button("Return something", context.ReturnPage);
        }
        else
        {
            body.Say("The rest of your order is still on its way.");
        }

        return body.Close($"Order {order.Number} was delivered");
    }
}
