using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Body of a cancellation.</summary>
/// <param name="Reason">Why, for staff and customer.</param>
public sealed record Cancellation([property: StringLength(RequestBody.ShortText)] string? Reason);

/// <summary>Cancels an order that has not left: void or refund, release, tell the customer, in one command.</summary>
public sealed class CancelOrder(OrderCommands commands)
{
    /// <summary><c>POST /api/orders/{id}/cancel</c>; 409 with the state in which it was refused.</summary>
    [Function(nameof(CancelOrder))]
    [Staff]
    [Operation("Cancel an order", Request = typeof(Cancellation), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/cancel")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync<Cancellation>(request, durable, id, (order, body) => order.Cancel(string.IsNullOrWhiteSpace(body.Reason) ? "cancelled by the store" : body.Reason, order.NextRefund()), cancellation);
}
