using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Payments.Http;

/// <summary>The customer wants to pay: leads to Stripe's page, where cards are entered and banks ask for confirmation (3-D Secure).</summary>
public sealed class PayAgain(SignedLinks links, PaymentDesk payments)
{
    /// <summary><c>POST /pay/{token}</c>; pressed twice, it is the same page.</summary>
    [Function(nameof(PayAgain))]
    [Operation("Pay by the customer's page", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "pay/{token}")] HttpRequest request, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (links.OrderOf(SignedLinks.Pay, token) is not { } orderId)
        {
            return PlainPage.Invalid(request.HttpContext);
        }

        (Order? order, string? url) = await payments.PayAgainAsync(durable, orderId, cancellation);
        return (order, url) switch
        {
            (null, _) => PlainPage.Invalid(request.HttpContext),
            (_, { } page) => Results.Redirect(page),
            _ => PayPage.Show(request.HttpContext, order, asked: true),
        };
    }
}
