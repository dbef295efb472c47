using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Serverless.Domain.Orders;
using Serverless.Functions.Notifications.Templates;
using Serverless.Functions.Web;

namespace Serverless.Functions.Payments.Http;

/// <summary>The customer's page for paying: what the order costs, and a button that leads to Stripe's page.</summary>
public static class PayPage
{
    // Stripe's page may lie under a domain of the store's own; the sandbox stands in for it on this machine.
    private const string StripesPages = "https: http://localhost:* http://127.0.0.1:*";

    /// <summary>The page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="order">The order.</param>
    /// <param name="asked">Whether the customer has just pressed the button and there is no page to lead to.</param>
    public static IResult Show(HttpContext http, Order order, bool asked = false)
    {
        StringBuilder html = new("<ul>");
        foreach (OrderLine line in order.Lines)
        {
            html.Append($"<li>{line.Quantity} × {WebUtility.HtmlEncode(line.Title ?? line.Sku)}</li>");
        }

        html.Append($"</ul><p><strong>{WebUtility.HtmlEncode(MailBody.Show(order.Total))}</strong></p>");
        html.Append(order switch
        {
            { IsOver: true } => "<p>This order was cancelled, so there is nothing to pay. If you paid after all, you get your money back.</p>",
            { Payment.IsCovered: true } or { DeliveredAt: not null } => "<p>Paid. Thank you.</p>",
            _ when asked || order.Payment.IsProcessing => "<p>Your bank is still working on the payment. Please look here again in a while.</p>",
            _ when !PaymentDesk.IsPayable(order) => "<p>There is nothing to pay here. Please write to us if you have a question.</p>",
            { PaidAt: null } => $"<p>Please pay by {MailBody.Show(order.PayBy)}.</p><form method=post><button>Pay now</button></form>",
            _ => "<form method=post><button>Pay now</button></form>",
        });
        return PlainPage.Show(http, 200, $"Order {order.Number}", html.ToString(), StripesPages);
    }
}
