using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>What was sold is not there: says so before the customer finds out, and lets them choose. Nothing is cancelled before they have.</summary>
public static class StockChoiceMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        OrderLine[] lines = [.. order.Goods.Where(line => line.Demand().Any(part => order.Oversold?.Skus.Contains(part.Sku) == true))];
        return context.Open($"We are sorry: not everything of order {order.Number} is there")
            .Say("More was sold than we have, and your order came after the last one was gone. This is what is missing:")
            .Lines([.. lines.Select(line => new MailLine(line.Title ?? line.Sku, line.Quantity, null))])
            .Say($"You decide what happens now: wait{(MailBody.Show(order.StockExpectedAt) is { } day ? $" (we expect it on {day})" : " until it is there again")}, take what we have or something else instead, or have your money back.")
            .Button("Choose", context.StockPage)
            .Say("As long as you do not choose, your order stays as it is: it is sent as soon as everything is there.")
            .Close($"Order {order.Number}: please choose");
    }
}
