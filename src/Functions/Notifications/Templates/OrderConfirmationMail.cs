using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N1: the order is paid and confirmed.</summary>
public static class OrderConfirmationMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        bool ships = order.Goods.Any();
        return context.Open("Thank you for your order")
            .Say(order.Payment.Method == Domain.Payments.PaymentMethod.OnAccount
                ? $"Your order {order.Number} is confirmed."
                : $"We have received your payment, and your order {order.Number} is confirmed.")
            .Lines(
                [.. order.Lines.Select(line => new MailLine(line.Title ?? line.Sku, line.Quantity, line.Total))],
                ("Shipping", order.Shipping.Price.Amount == 0 ? null : order.Shipping.Price),
                ("Total", order.Total))
            .Address("We deliver to", ships ? order.ShippingAddress : null)
            .Say(ships
                ? $"What happens next: we pack your order{(order.ShipBy is { } by ? $" and hand it to the carrier by {MailBody.Show(by)}" : "")}. You get another mail with the tracking number as soon as it is on its way."
                : "Nothing has to be shipped for this order, so there is nothing more for you to do.")
            .Close($"Order {order.Number} confirmed");
    }
}
