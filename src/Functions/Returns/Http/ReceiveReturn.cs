using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Returns;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>Body of a receipt.</summary>
/// <param name="Units">Units that arrived now, by line; all that is open when left out.</param>
public sealed record ReturnReceipt(IReadOnlyDictionary<string, int>? Units);

/// <summary>Goods of a return arrived.</summary>
public sealed class ReceiveReturn(ReturnCommands commands)
{
    /// <summary><c>POST /api/returns/{id}/receive</c>; without a body, all of it.</summary>
    [Function(nameof(ReceiveReturn))]
    [Staff]
    [Operation("Note that goods of a return arrived", Request = typeof(ReturnReceipt), Response = typeof(ReturnDetail))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/returns/{id}/receive")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, new ReturnReceipt((IReadOnlyDictionary<string, int>?)null), (order, body) => order.ReceiveReturn(id, body.Units), cancellation);
}
