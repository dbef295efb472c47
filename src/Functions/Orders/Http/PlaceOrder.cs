using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>What the storefront gets for an order.</summary>
/// <param name="OrderId">Our id.</param>
/// <param name="Number">What customer and staff call it.</param>
/// <param name="Status">Headline.</param>
/// <param name="StatusLink">Where to ask again.</param>
/// <param name="Total">What the customer owes.</param>
/// <param name="PaymentIntentId">The PaymentIntent; null when nothing is to be paid.</param>
/// <param name="ClientSecret">With which the checkout confirms the payment.</param>
/// <param name="CheckoutUrl">Stripe's page to pay on, where <c>payment.checkout</c> asks for it.</param>
public sealed record PlacedOrder(
    string OrderId, string Number, OrderStatus Status, string StatusLink, Money Total, string? PaymentIntentId, string? ClientSecret, string? CheckoutUrl);

/// <summary>Takes one order of the own checkout in: stock is reserved and the order stored before the answer.</summary>
public sealed class PlaceOrder(OrderTaker taker)
{
    /// <summary><c>POST /api/orders</c>: 202 the first time, 200 with the same order after, 409 without stock, 422 when something is wrong with it.</summary>
    [Function(nameof(PlaceOrder))]
    [Operation("Take in an order", Request = typeof(OrderDraft), Response = typeof(PlacedOrder), Status = 202)]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/orders")] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (OrderDraft? draft, IResult? problem) = await RequestBody.ReadJsonAsync<OrderDraft>(request, cancellation);
        if (draft is null)
        {
            return problem!;
        }

        (string? key, IResult? unusable) = IdempotencyKey.Of(request);
        if (unusable is not null)
        {
            return unusable;
        }

        if ((draft.ExternalId ?? key) is not { Length: > 0 and <= 100 } externalId)
        {
            return Problems.Of(422, "missing", "An order needs an externalId or an Idempotency-Key header of at most 100 characters.", [new("missing", "Needed to make a repeat harmless.", "/externalId")]);
        }

        IntakeAnswer answer = await taker.TakeAsync(draft, new(externalId, Strict: true, Review: true, Actor.Channel(draft.Channel ?? "web")), durable, cancellation);
        return answer.Order is { } order
            ? Results.Json(
                new PlacedOrder(order.Id, order.Number, order.Status(), $"/api/orders/{order.Id}", order.Total, order.Payment.IntentId, answer.ClientSecret, answer.CheckoutUrl),
                Json.Options,
                statusCode: answer.IsNew ? 202 : 200)
            : Problems.Refused(answer.Refusals);
    }
}
