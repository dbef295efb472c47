using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>Body of a resolution.</summary>
/// <param name="Resolution">What the customer gets.</param>
public sealed record ReturnResolution(Resolution Resolution);

/// <summary>Staff decide what the customer gets for a return, as long as no money has moved; a refund that failed is tried again.</summary>
public sealed class ResolveReturn(ReturnCommands commands)
{
    /// <summary><c>POST /api/returns/{id}/resolve</c>.</summary>
    [Function(nameof(ResolveReturn))]
    [Staff]
    [Operation("Decide what the customer gets for a return", Request = typeof(ReturnResolution), Response = typeof(ReturnDetail))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/returns/{id}/resolve")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, (ReturnResolution?)null, (order, body) => order.ResolveReturn(id, body.Resolution, order.NextRefund()), cancellation);
}
