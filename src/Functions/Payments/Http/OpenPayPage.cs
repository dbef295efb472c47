using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Payments.Http;

/// <summary>The customer's page for paying, opened by the signed link of a mail.</summary>
public sealed class OpenPayPage(SignedLinks links, OrderStore orders)
{
    /// <summary><c>GET /pay/{token}</c>.</summary>
    [Function(nameof(OpenPayPage))]
    [Operation("The customer's page for paying", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "pay/{token}")] HttpRequest request, string token, CancellationToken cancellation) =>
        links.OrderOf(SignedLinks.Pay, token) is { } orderId && (await orders.LoadAsync(orderId, cancellation))?.Order is { } order
            ? PayPage.Show(request.HttpContext, order)
            : PlainPage.Invalid(request.HttpContext);
}
