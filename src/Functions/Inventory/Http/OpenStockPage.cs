using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>The customer's page for choosing about what is not there, opened by the signed link of a mail.</summary>
public sealed class OpenStockPage(SignedLinks links, OrderStore orders, OversellDesk oversells)
{
    /// <summary><c>GET /stock/{token}</c>.</summary>
    [Function(nameof(OpenStockPage))]
    [Operation("The customer's page for choosing about what is not there", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "stock/{token}")] HttpRequest request, string token, CancellationToken cancellation) =>
        links.OrderOf(SignedLinks.Stock, token) is { } orderId && (await orders.LoadAsync(orderId, cancellation))?.Order is { } order
            ? StockPage.Show(request.HttpContext, order, await oversells.OptionsAsync(order, cancellation))
            : PlainPage.Invalid(request.HttpContext);
}
