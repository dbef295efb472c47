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
        bool confirm = order.Payment.Ledger.Find(entry => entry.Id == context.Subject)?.Kind == PaymentEntryKind.RequiresAction;
        return context.Open(confirm ? "Please confirm your payment" : "Your payment did not go through")
            .Say(confirm
                ? $"Your bank asks you to confirm the payment for order {order.Number}. Until then we cannot start with it."
                : $"The payment for order {order.Number} was not accepted, and you have not been charged.")
            .Facts(("Order", order.Number), ("To pay", MailBody.Show(order.Payment.Due)), ("Please pay by", MailBody.Show(order.PayBy)))
            .Say(confirm
                ? "Go back to the checkout and follow your bank's instructions there. The items stay reserved for you until the date above."
                : "Go back to the checkout to try again, with the same or another card. The items stay reserved for you until the date above.")
            .Say("If you have paid in the meantime, you can ignore this mail.")
            .Close(confirm ? $"Order {order.Number}: please confirm your payment" : $"Order {order.Number}: your payment did not go through");
    }
}
