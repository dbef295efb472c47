using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Tags to add and to remove.</summary>
/// <param name="Add">New ones.</param>
/// <param name="Remove">Old ones.</param>
public sealed record TagWish(IReadOnlyList<string>? Add, IReadOnlyList<string>? Remove);

/// <summary>Adds and removes tags.</summary>
public sealed class ChangeTags(OrderCommands commands)
{
    /// <summary><c>POST /api/orders/{id}/tags</c>; 409 with the state in which it was refused.</summary>
    [Function(nameof(ChangeTags))]
    [Staff]
    [Operation("Add and remove tags", Request = typeof(TagWish), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/tags")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync<TagWish>(request, durable, id, (order, body) => order.ChangeTags(body.Add ?? [], body.Remove ?? []), cancellation);
}
