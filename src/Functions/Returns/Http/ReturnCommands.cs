using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>A return with the order that it is of.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="OrderNumber">What staff call it.</param>
/// <param name="Return">The return.</param>
public sealed record ReturnDetail(string OrderId, string OrderNumber, Return Return);

/// <summary>How staff commands reach the order of a return, and what they are answered: the return, or why not and in which state.</summary>
public sealed class ReturnCommands(OrderDesk desk)
{
    /// <summary>Reads the body, decides, answers; where the body may be left out, an empty one stands for it.</summary>
    public async Task<IResult> ExecuteAsync<TBody>(
        HttpRequest request, DurableTaskClient durable, string returnId, TBody? otherwise, Func<Order, TBody, Decision<OrderEvent>> decide, CancellationToken cancellation)
        where TBody : class
    {
        (TBody? body, IResult? problem) = await RequestBody.ReadJsonAsync(request, cancellation, otherwise);
        return body is null ? problem! : await ExecuteAsync(request, durable, returnId, order => decide(order, body), cancellation, body);
    }

    /// <summary>Decides, answers; for commands without a body, or whose <paramref name="body"/> was read before.</summary>
    public async Task<IResult> ExecuteAsync(
        HttpRequest request, DurableTaskClient durable, string returnId, Func<Order, Decision<OrderEvent>> decide, CancellationToken cancellation, object? body = null)
    {
        if (PartIds.OrderOf(returnId) is not { } orderId)
        {
            return Problems.NotFound("return", returnId);
        }

        (CommandKey? key, IResult? problem) = CommandKey.OfStaff(request, body);
        if (problem is not null)
        {
            return problem;
        }

        DeskAnswer answer = await desk.ExecuteAsync(durable, orderId, request.HttpContext.Actor(), decide, key, cancellation);
        return answer switch
        {
            { Order: null } => Problems.NotFound("return", returnId),
            { Accepted: true } => Results.Json(new ReturnDetail(orderId, answer.Order.Number, answer.Order.Return(returnId)!), Json.Options),
            _ => Problems.Refused(answer.Refusals, ("returnStatus", answer.Order.Return(returnId)?.Status)),
        };
    }
}
