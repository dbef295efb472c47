using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Primitives;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>The customer sends the form of the return page.</summary>
public sealed class SendReturnForm(SignedLinks links, OrderDesk desk, TimeProvider clock)
{
    /// <summary><c>POST /returns/{token}</c>; the same form again is the same return.</summary>
    [Function(nameof(SendReturnForm))]
    [Operation("Ask for a return by the customer's page", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "returns/{token}")] HttpRequest request, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (IReadOnlyDictionary<string, StringValues> form, IResult? problem) = await RequestBody.ReadFormAsync(request, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        if (links.OrderOf(SignedLinks.Returns, token) is not { } orderId)
        {
            return PlainPage.Invalid(request.HttpContext);
        }

        _ = int.TryParse(form.GetValueOrDefault("number"), out int number);
        DeskAnswer answer = await desk.ExecuteAsync(
            durable, orderId, Actor.Customer,
            order => number > 0 && number <= order.Returns.Count
                ? Decision<OrderEvent>.Of()
                : order.RequestReturn(order.NextReturn(), null, Wishes(order, form), Resolution.Refund, Actor.Customer, clock.GetUtcNow()),
            null, cancellation);
        return answer switch
        {
            { Order: null } => PlainPage.Invalid(request.HttpContext),
            { Accepted: true } => Results.Redirect($"/returns/{Uri.EscapeDataString(token)}"),
            _ => ReturnPage.Show(request.HttpContext, answer.Order, clock.GetUtcNow(), answer.Refusals),
        };
    }

    private static List<ReturnWish> Wishes(Order order, IReadOnlyDictionary<string, StringValues> form)
    {
        List<ReturnWish> wishes = [];
        foreach (OrderLine line in order.Goods)
        {
            int index = ReturnPage.IndexOf(order, line);
            if (int.TryParse(form.GetValueOrDefault($"q{index}"), out int units) && units != 0)
            {
                string reason = form.GetValueOrDefault($"r{index}").ToString();
                wishes.Add(new(line.LineId, units, ReturnPage.Reasons.Any(known => known.Code == reason) ? reason : "other"));
            }
        }

        return wishes;
    }
}
