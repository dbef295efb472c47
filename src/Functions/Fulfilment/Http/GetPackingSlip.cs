using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>What is packed and what the customer wrote, to be printed and put into the parcel.</summary>
public sealed class GetPackingSlip(OrderStore orders)
{
    /// <summary><c>GET /api/fulfilments/{id}/slip</c>.</summary>
    [Function(nameof(GetPackingSlip))]
    [Staff]
    [Operation("The packing slip of a parcel", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/fulfilments/{id}/slip")] HttpRequest request, string id, CancellationToken cancellation) =>
        PartIds.OrderOf(id) is { } orderId && (await orders.LoadAsync(orderId, cancellation))?.Order is { } order && order.Parcel(id) is { } parcel
            ? PlainPage.Show(request.HttpContext, 200, $"Packing slip for order {order.Number}", Write(order, parcel))
            : Problems.NotFound("parcel", id);

    private static string Write(Order order, Parcel parcel)
    {
        StringBuilder html = new();
        PlainTable.Facts(
            html, "To", ("Address", PlainTable.Written(order.ShippingAddress)), ("Service", order.Shipping.Method), ("Packed at", parcel.Location),
            ("Send by", order.ShipBy?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Customer", order.IsVip ? "VIP" : null), ("The customer wrote", order.CustomerNote));
        PlainTable.Table(html, "In this parcel", ["Units", "Item", "SKU"], parcel.Items.Select(item => (string?[])
            [$"{item.Quantity}", order.Line(item.LineId)?.Title, item.Sku]), "Nothing.");
        return html.ToString();
    }
}
