using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Notifications;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>One order with everything that is known of it.</summary>
/// <param name="Status">Headline.</param>
/// <param name="PaymentStatus">Payment axis.</param>
/// <param name="FulfilmentStatus">Fulfilment axis.</param>
/// <param name="Refunded">How much went back.</param>
/// <param name="Returned">How much came back.</param>
/// <param name="Captured">Captured in total.</param>
/// <param name="RefundedAmount">Gone back in total.</param>
/// <param name="Refundable">What can still be refunded.</param>
/// <param name="CaptureBefore">Until when what is set aside can be captured; null when nothing is.</param>
/// <param name="Disputes">Disputes, the oldest first.</param>
/// <param name="Answer">What happened, what needs action, what the customer should hear next.</param>
/// <param name="Order">The order with its payment, parcels and returns.</param>
/// <param name="Lines">What was sold.</param>
/// <param name="RefundableUnits">Of how many units of each line, by its id, the money can still go back by line.</param>
/// <param name="Timeline">What happened, the oldest first.</param>
/// <param name="Messages">What the customer was told.</param>
public sealed record OrderDetail(
    OrderStatus Status, PaymentStatus PaymentStatus, FulfilmentStatus FulfilmentStatus, Extent Refunded, Extent Returned, Domain.Money Captured,
    Domain.Money RefundedAmount, Domain.Money Refundable, DateTimeOffset? CaptureBefore, IReadOnlyList<Dispute> Disputes, AnswerCard Answer, Order Order, IReadOnlyList<OrderLine> Lines,
    IReadOnlyDictionary<string, int> RefundableUnits, IReadOnlyList<TimelineRow> Timeline, IReadOnlyList<Message> Messages);

/// <summary>Answers one order.</summary>
public sealed class GetOrder(OrderStore orders, MessageLedger messages, TimeProvider clock)
{
    /// <summary><c>GET /api/orders/{id}</c>.</summary>
    [Function(nameof(GetOrder))]
    [Staff]
    [Operation("Get an order", Response = typeof(OrderDetail))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/orders/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        if ((await orders.LoadAsync(id, cancellation))?.Order is not { } order)
        {
            return Problems.NotFound("order", id);
        }

        OrderDetail detail = new(
            order.Status(), order.Payment.Status, order.FulfilmentStatus(), order.RefundedExtent(), order.ReturnedExtent(), order.Payment.Captured,
            order.Payment.Refunded, order.Payment.Refundable, order.Payment.CaptureBefore, order.Payment.Disputes, AnswerCard.For(order, clock.GetUtcNow()), order, order.Lines,
            order.Lines.ToDictionary(line => line.LineId, line => order.RefundableUnits(line.LineId)), await orders.TimelineAsync(id, cancellation), await messages.ListAsync(id, cancellation));
        return Results.Json(detail, Json.Options);
    }
}
