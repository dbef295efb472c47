using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>Body of an inspection.</summary>
/// <param name="Restockable">Units that can be sold again, by line; all that arrived when left out.</param>
public sealed record ReturnInspection(IReadOnlyDictionary<string, int>? Restockable);

/// <summary>Staff looked at what came back: the customer gets the money, and what can be sold again goes back to stock.</summary>
public sealed class InspectReturn(ReturnCommands commands)
{
    /// <summary><c>POST /api/returns/{id}/inspect</c>; without a body, all that arrived can be sold again.</summary>
    [Function(nameof(InspectReturn))]
    [Staff]
    [Operation("Note what came of looking at a return", Request = typeof(ReturnInspection), Response = typeof(ReturnDetail))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/returns/{id}/inspect")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, new ReturnInspection((IReadOnlyDictionary<string, int>?)null), (order, body) => order.InspectReturn(id, body.Restockable, order.NextRefund()), cancellation);
}
