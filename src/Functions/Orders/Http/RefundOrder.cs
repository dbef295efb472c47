using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Body of a refund.</summary>
/// <param name="Amount">How much; all that can still be refunded when amount and lines are left out.</param>
/// <param name="Reason">Why, for staff and customer.</param>
/// <param name="Lines">Units whose money goes back, discount and tax included, in place of an amount.</param>
public sealed record RefundWish(Money? Amount, [property: StringLength(RequestBody.ShortText)] string? Reason, IReadOnlyList<LineRefundWish>? Lines = null);

/// <summary>Sends money back, an amount or what units of lines cost; as goodwill too, up to what was captured and not yet refunded.</summary>
public sealed class RefundOrder(OrderCommands commands)
{
    /// <summary><c>POST /api/orders/{id}/refunds</c>; 409 with the state in which it was refused.</summary>
    [Function(nameof(RefundOrder))]
    [Staff]
    [Operation("Refund", Request = typeof(RefundWish), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/refunds")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync<RefundWish>(request, durable, id, Decide, cancellation);

    private static Decision<OrderEvent> Decide(Order order, RefundWish wish)
    {
        string reason = string.IsNullOrWhiteSpace(wish.Reason) ? "goodwill" : wish.Reason;
        return wish switch
        {
            { Amount: not null, Lines.Count: > 0 } => Decision<OrderEvent>.No("amountOrLines", "Either an amount goes back, or what lines cost.", "/lines"),
            { Lines: { Count: > 0 } lines } => order.RequestLineRefund(order.NextRefund(), lines, reason),
            _ => order.RequestRefund(order.NextRefund(), wish.Amount ?? order.Payment.Refundable, reason),
        };
    }
}
