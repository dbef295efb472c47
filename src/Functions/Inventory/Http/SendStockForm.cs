using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Primitives;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>The customer chooses what becomes of an order that cannot be had as it was sold.</summary>
public sealed class SendStockForm(SignedLinks links, OversellDesk oversells)
{
    /// <summary><c>POST /stock/{token}</c> with the field <c>choice</c>; sent twice, it counts once.</summary>
    [Function(nameof(SendStockForm))]
    [Operation("Choose by the customer's page about what is not there", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "stock/{token}")] HttpRequest request, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (IReadOnlyDictionary<string, StringValues> form, IResult? problem) = await RequestBody.ReadFormAsync(request, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        if (links.OrderOf(SignedLinks.Stock, token) is not { } orderId || await oversells.FindAsync(orderId, cancellation) is not { } order)
        {
            return PlainPage.Invalid(request.HttpContext);
        }

        IReadOnlyList<Refusal> refusals = [new("malformed", "Please choose one of these.")];
        if (Enum.TryParse(form.GetValueOrDefault("choice"), ignoreCase: true, out StockChoice choice) && Enum.IsDefined(choice))
        {
            DeskAnswer answer = await oversells.ChooseAsync(durable, order, Actor.Customer, choice, cancellation);
            refusals = answer.Refusals;
        }

        return refusals.Count == 0
            ? Results.Redirect($"/stock/{Uri.EscapeDataString(token)}")
            : StockPage.Show(request.HttpContext, order, await oversells.OptionsAsync(order, cancellation), refusals);
    }
}
