using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>The customer's page for returns, opened by the signed link of a mail.</summary>
public sealed class OpenReturnPage(SignedLinks links, OrderStore orders, TimeProvider clock)
{
    /// <summary><c>GET /returns/{token}</c>.</summary>
    [Function(nameof(OpenReturnPage))]
    [Operation("The customer's page for returns", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "returns/{token}")] HttpRequest request, string token, CancellationToken cancellation) =>
        links.OrderOf(SignedLinks.Returns, token) is { } orderId && (await orders.LoadAsync(orderId, cancellation))?.Order is { } order
            ? ReturnPage.Show(request.HttpContext, order, clock.GetUtcNow(), [])
            : PlainPage.Invalid(request.HttpContext);
}
