using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>The customer's page for correcting the address, opened by the signed link of a mail.</summary>
public sealed class OpenAddressPage(SignedLinks links, OrderStore orders)
{
    /// <summary><c>GET /address/{token}</c>.</summary>
    [Function(nameof(OpenAddressPage))]
    [Operation("The customer's page for correcting the address", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "address/{token}")] HttpRequest request, string token, CancellationToken cancellation) =>
        links.OrderOf(SignedLinks.Address, token) is { } orderId && (await orders.LoadAsync(orderId, cancellation))?.Order is { } order
            ? AddressPage.Show(request.HttpContext, order)
            : PlainPage.Invalid(request.HttpContext);
}
