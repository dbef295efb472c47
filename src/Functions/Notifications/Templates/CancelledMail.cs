using Serverless.Domain;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N9: the order is cancelled, or was not paid in time.</summary>
public static class CancelledMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        Money goingBack = order.Payment.RefundedOrPending;
        return context.Open($"Order {order.Number} is cancelled")
            .Say(order.State == OrderState.Expired
                ? "We did not receive a payment in time, so we have cancelled the order."
                : $"Your order was cancelled{(string.IsNullOrWhiteSpace(order.CancelReason) ? "" : $" ({order.CancelReason})")}.")
            .Lines([.. order.Lines.Select(line => new MailLine(line.Title ?? line.Sku, line.Quantity, line.Total))], ("Total", order.Total))
            .Say(goingBack.Amount > 0
                ? $"We are sending {MailBody.Show(goingBack)} back to you. You get a mail when that is done."
                : "You have not been charged, and there is nothing more for you to do.")
            .Close($"Order {order.Number} is cancelled");
    }
}
