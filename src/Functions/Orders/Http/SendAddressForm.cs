using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Primitives;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>The customer corrects the address of an order that waits for that; the order goes on by itself.</summary>
public sealed class SendAddressForm(SignedLinks links, OrderDesk desk)
{
    /// <summary><c>POST /address/{token}</c> with the address's fields; sent when nothing is asked, it changes nothing.</summary>
    [Function(nameof(SendAddressForm))]
    [Operation("Correct the address by the customer's page", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "address/{token}")] HttpRequest request, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (IReadOnlyDictionary<string, StringValues> form, IResult? problem) = await RequestBody.ReadFormAsync(request, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        if (links.OrderOf(SignedLinks.Address, token) is not { } orderId)
        {
            return PlainPage.Invalid(request.HttpContext);
        }

        Address address = new(Text("name"), Text("line1"), Text("line2"), Text("city"), Text("region"), Text("postcode"), Text("country").ToUpperInvariant());
        DeskAnswer answer = await desk.ExecuteAsync(durable, orderId, Actor.Customer, order => Decide(order, address), null, cancellation);
        return answer switch
        {
            { Order: null } => PlainPage.Invalid(request.HttpContext),
            { Accepted: true } => Results.Redirect($"/address/{Uri.EscapeDataString(token)}"),
            _ => AddressPage.Show(request.HttpContext, answer.Order, address, answer.Refusals),
        };

        string Text(string field) => new([.. form.GetValueOrDefault(field).ToString().Trim().Where(c => !char.IsControl(c))]);
    }

    private Decision<OrderEvent> Decide(Order order, Address address)
    {
        if (!AddressPage.IsAsked(order))
        {
            return Decision<OrderEvent>.Of();
        }

        Decision<OrderEvent> decision = order.CorrectAddress(address);
        return decision.Refused ? decision : Decision<OrderEvent>.Of([.. decision.Events, .. ReviewRules.AtCorrection(desk.Policies.Reviews, order, address)]);
    }
}
