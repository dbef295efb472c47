using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>Body of a refusal.</summary>
/// <param name="Reason">Why, for the customer.</param>
public sealed record ReturnRejection([property: StringLength(RequestBody.ShortText)] string? Reason);

/// <summary>Staff refuse a return.</summary>
public sealed class RejectReturn(ReturnCommands commands)
{
    /// <summary><c>POST /api/returns/{id}/reject</c>.</summary>
    [Function(nameof(RejectReturn))]
    [Staff]
    [Operation("Refuse a return", Request = typeof(ReturnRejection), Response = typeof(ReturnDetail))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/returns/{id}/reject")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, new ReturnRejection((string?)null), (order, body) => order.DeclineReturn(id, body.Reason ?? ""), cancellation);
}
