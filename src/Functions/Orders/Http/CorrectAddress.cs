using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;


/// <summary>Corrects where an order goes; possible until a label is bought.</summary>
public sealed class CorrectAddress(OrderCommands commands)
{
    /// <summary><c>POST /api/orders/{id}/address</c>; 409 with the state in which it was refused.</summary>
    [Function(nameof(CorrectAddress))]
    [Staff]
    [Operation("Correct the address", Request = typeof(Address), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/address")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync<Address>(request, durable, id, (order, body) => order.CorrectAddress(body), cancellation);
}
