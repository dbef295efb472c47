using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Returns;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>Staff let a customer send something back.</summary>
public sealed class ApproveReturnRequest(ReturnCommands commands)
{
    /// <summary><c>POST /api/returns/{id}/approve</c>.</summary>
    [Function(nameof(ApproveReturnRequest))]
    [Staff]
    [Operation("Approve a return", Response = typeof(ReturnDetail))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/returns/{id}/approve")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, order => order.ApproveReturn(id), cancellation);
}
