using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>How staff commands reach an order, and what they are answered: the order's list row, or why not and in which state.</summary>
public sealed class OrderCommands(OrderDesk desk)
{
    /// <summary>Reads the body, decides, answers. With an <c>Idempotency-Key</c> header a repeat does nothing and is answered alike.</summary>
    public async Task<IResult> ExecuteAsync<TBody>(
        HttpRequest request, DurableTaskClient durable, string orderId, Func<Order, TBody, Decision<OrderEvent>> decide, CancellationToken cancellation)
        where TBody : class
    {
        (TBody? body, IResult? problem) = await RequestBody.ReadJsonAsync<TBody>(request, cancellation);
        return body is null ? problem! : await ExecuteAsync(request, durable, orderId, order => decide(order, body), cancellation, body);
    }

    /// <summary>Decides, answers; for commands without a body, or whose <paramref name="body"/> was read before.</summary>
    public async Task<IResult> ExecuteAsync(
        HttpRequest request, DurableTaskClient durable, string orderId, Func<Order, Decision<OrderEvent>> decide, CancellationToken cancellation, object? body = null)
    {
        (CommandKey? key, IResult? problem) = CommandKey.OfStaff(request, body);
        if (problem is not null)
        {
            return problem;
        }

        DeskAnswer answer = await desk.ExecuteAsync(durable, orderId, request.HttpContext.Actor(), decide, key, cancellation);
        return answer switch
        {
            { Order: null } => Problems.NotFound("order", orderId),
            { Accepted: true } => Results.Json(OrderSummary.Of(answer.Order), Json.Options),
            _ => Problems.Refused(
                answer.Refusals, ("orderStatus", answer.Order.Status()), ("paymentStatus", answer.Order.Payment.Status), ("fulfilmentStatus", answer.Order.FulfilmentStatus())),
        };
    }
}
