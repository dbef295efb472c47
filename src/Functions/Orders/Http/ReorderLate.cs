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

/// <summary>
/// Makes a new order of one that was over when its money came: the same goods at the same prices, paid by that money. The money is moved first, so
/// that it cannot be refunded as well; called again, it is the same new order.
/// </summary>
public sealed class ReorderLate(OrderDesk desk, OrderTaker taker, OrderReferences references)
{
    /// <summary><c>POST /api/orders/{id}/reorder</c>; 409 when no such money is there.</summary>
    [Function(nameof(ReorderLate))]
    [Staff]
    [Operation("Make a new order of late money", Response = typeof(OrderSummary))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/reorder")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        Actor actor = request.HttpContext.Actor();
        DeskAnswer moved = await desk.ExecuteAsync(durable, id, actor, order => order.MoveMoney(NewNumber(order)), null, cancellation);
        if (moved.Order is not { } over)
        {
            return Problems.NotFound("order", id);
        }

        if (!moved.Accepted)
        {
            return Problems.Refused(moved.Refusals, ("orderStatus", over.Status()), ("paymentStatus", over.Payment.Status));
        }

        IntakeAnswer answer = await taker.TakeAsync(Draft(over), new(NewNumber(over), Strict: false, Review: false, actor, over), durable, cancellation);
        if (answer.Order is { Payment.IntentId: { } intent } paid)
        {
            // Disputes, reviews and the issuer's warnings name nothing but the intent: they are about the goods that it pays now.
            await references.MoveAsync(OrderReferences.Payment, intent, new(paid.Id, paid.Id), cancellation);
        }

        return answer.Order is { } order ? Results.Json(OrderSummary.Of(order), Json.Options) : Problems.Refused(answer.Refusals);
    }

    private static string NewNumber(Order order) => $"{order.ExternalId}-again";

    private static OrderDraft Draft(Order order) => new()
    {
        Channel = order.Channel,
        Currency = order.Currency,
        Customer = new() { Id = order.Customer.Id, Name = order.Customer.Name, Email = order.Customer.Email, Phone = order.Customer.Phone },
        ShippingAddress = order.ShippingAddress,
        BillingAddress = order.BillingAddress,
        Lines = [.. order.Lines.Select(line => new DraftLine
        {
            LineId = line.LineId, Sku = line.Sku, Title = line.Title, Quantity = line.Quantity, UnitPrice = line.UnitPrice, Discount = line.Discount, Tax = line.Tax, Kind = line.Kind,
        })],
        Shipping = new() { Method = order.Shipping.Method, Price = order.Shipping.Price },
        Total = order.Total,
        Note = order.CustomerNote,
    };
}
