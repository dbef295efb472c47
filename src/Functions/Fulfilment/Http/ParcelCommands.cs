using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Http;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>What was scanned; may be left out by a store that does not scan.</summary>
/// <param name="Scanned">Units by SKU.</param>
/// <param name="WeightGrams">As weighed.</param>
public sealed record Scan(IReadOnlyDictionary<string, int>? Scanned, int? WeightGrams);

/// <summary>How the warehouse's commands reach the order of a parcel.</summary>
public sealed class ParcelCommands(OrderCommands commands)
{
    /// <summary>Decides on the parcel's order by what was scanned; the body may be left out.</summary>
    public Task<IResult> ExecuteAsync(
        HttpRequest request, DurableTaskClient durable, string parcelId, Func<Order, Scan, Decision<OrderEvent>> decide, CancellationToken cancellation) =>
        ExecuteAsync(request, durable, parcelId, new Scan(null, null), decide, cancellation);

    /// <summary>Decides on the parcel's order.</summary>
    /// <typeparam name="TBody">What the command says.</typeparam>
    public async Task<IResult> ExecuteAsync<TBody>(
        HttpRequest request, DurableTaskClient durable, string parcelId, TBody unsaid, Func<Order, TBody, Decision<OrderEvent>> decide, CancellationToken cancellation)
        where TBody : class
    {
        if (PartIds.OrderOf(parcelId) is not { } orderId)
        {
            return Problems.NotFound("parcel", parcelId);
        }

        (TBody? body, IResult? problem) = await RequestBody.ReadJsonAsync(request, cancellation, unsaid);
        return body is null ? problem! : await commands.ExecuteAsync(request, durable, orderId, order => decide(order, body), cancellation, body);
    }
}
