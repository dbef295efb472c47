using Serverless.Domain.Orders;
using Serverless.Domain.Returns;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N6: the return arrived.</summary>
public static class ReturnReceivedMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        Return item = order.Return(context.Subject)!;
        return context.Open("Your return has arrived")
            .Say($"We have received what you sent back of order {order.Number}:")
            .Lines(ParcelContents.Of(order, item, line => line.Received))
            .Facts(("Return", item.Id))
            .Say(item.Resolution == Resolution.Refund
                ? "What happens next: we look at it, usually within one business day, and send your money back. You get a mail when we have."
                : "There is nothing more for you to do.")
            .Close($"Order {order.Number}: your return has arrived");
    }
}
