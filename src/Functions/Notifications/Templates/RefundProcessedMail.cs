using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N7: the money is on its way back.</summary>
public static class RefundProcessedMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        Refund refund = order.Payment.Refunds.First(item => item.Id == context.Subject);
        return context.Open($"We have refunded {MailBody.Show(refund.Amount)}")
            .Say($"The refund for order {order.Number} is done.")
            .Facts(("Amount", MailBody.Show(refund.Amount)), ("Refunded in total", MailBody.Show(order.Payment.Refunded)), ("Return", refund.ReturnId), ("Reference", refund.Id))
            .Say(order.Payment.Method == PaymentMethod.Card
                ? "It goes to the card that you paid with. Depending on your bank it takes 5 to 10 business days until you see it there."
                : $"It goes back the way you paid, through {order.Channel}.")
            .Close($"Order {order.Number}: {MailBody.Show(refund.Amount)} refunded");
    }
}
