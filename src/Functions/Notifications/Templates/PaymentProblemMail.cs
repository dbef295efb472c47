using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N2: the payment failed, or the customer's bank wants to hear from the customer.</summary>
public static class PaymentProblemMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        PaymentEntryKind? kind = order.Payment.Ledger.Find(entry => entry.Id == context.Subject)?.Kind;
        (string heading, string what) = kind switch
        {
            PaymentEntryKind.RequiresAction => ("Please confirm your payment", $"Your bank asks you to confirm the payment for order {order.Number}. Until then we cannot start with it."),
            PaymentEntryKind.Abandoned => ("Your order is waiting for you", $"Order {order.Number} has not been paid yet, and you have not been charged."),
            PaymentEntryKind.Lapsed => ("Please pay again", $"The amount for order {order.Number} was set aside on your card, but not for long enough. You have not been charged."),
            _ => ("Your payment did not go through", $"The payment for order {order.Number} was not accepted, and you have not been charged."),
        };
        MailBody mail = context.Open(heading)
            .Say(what)
            .Facts(("Order", order.Number), ("To pay", MailBody.Show(order.Payment.Due)), ("Please pay by", order.PaidAt is null ? MailBody.Show(order.PayBy) : null))
            .Button("Pay now", context.PayPage)
            .Say(order.PaidAt is null
                ? "You can use the same card or another one. The items stay reserved for you until the date above."
                : "You can use the same card or another one. Until then we cannot send your items.")
            .Say("If you have paid in the meantime, you can ignore this mail.");
        return mail.Close($"Order {order.Number}: {char.ToLowerInvariant(heading[0])}{heading[1..]}");
    }
}
