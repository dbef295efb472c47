using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Body of a choice.</summary>
/// <param name="Choice">Wait, part, substitute or cancel.</param>
public sealed record StockDecision(StockChoice? Choice);

/// <summary>Staff choose for a customer what becomes of an order that cannot be had as it was sold: on the telephone, or because no answer comes.</summary>
public sealed class ChooseForCustomer(OversellDesk oversells)
{
    /// <summary><c>POST /api/orders/{id}/stock-choice</c>; 409 when nothing is missing, or what was chosen cannot be had.</summary>
    [Function(nameof(ChooseForCustomer))]
    [Staff]
    [Operation("Choose for a customer about what is not there", Request = typeof(StockDecision), Response = typeof(OrderSummary))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/stock-choice")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (StockDecision? body, IResult? problem) = await RequestBody.ReadJsonAsync<StockDecision>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        if (body.Choice is not { } choice)
        {
            return Problems.Refused([new("missing", "Choose wait, part, substitute or cancel.", "/choice")]);
        }

        if (await oversells.FindAsync(id, cancellation) is not { } order)
        {
            return Problems.NotFound("order", id);
        }

        DeskAnswer answer = await oversells.ChooseAsync(durable, order, request.HttpContext.Actor(), choice, cancellation);
        return answer is { Accepted: true, Order: { } chosen }
            ? Results.Json(OrderSummary.Of(chosen), Json.Options)
            : Problems.Of(409, answer.Refusals[0].Code, answer.Refusals[0].Message);
    }
}
