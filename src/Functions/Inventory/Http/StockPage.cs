using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Notifications.Templates;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>The customer's page for choosing about what is not there: plain HTML, one button for each choice. Every value is escaped here.</summary>
public static class StockPage
{
    /// <summary>The page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="order">The order.</param>
    /// <param name="options">What can be chosen now.</param>
    /// <param name="refusals">Why a choice was not taken; null when none was sent.</param>
    public static IResult Show(HttpContext http, Order order, StockOptions options, IReadOnlyList<Refusal>? refusals = null)
    {
        StringBuilder html = new();
        foreach (Refusal refusal in refusals ?? [])
        {
            html.Append($"<p class=bad role=alert>{Escape(refusal.Message)}</p>");
        }

        if (options.Skus.Count == 0)
        {
            html.Append($"<p>{Standing(order, options)}</p>");
        }
        else
        {
            html.Append("<p>More was sold than we have. This is what is missing:</p><ul>");
            foreach (OrderLine line in order.Goods.Where(line => order.AsSent(line).Demand().Any(part => options.Skus.Contains(part.Sku))))
            {
                html.Append($"<li>{line.Quantity} × {Escape(line.Title ?? line.Sku)}</li>");
            }

            html.Append($"</ul>{(options.Chosen == StockChoice.Wait ? "<p>You chose to wait. You can change your mind as long as it has not come in.</p>" : "<p>What would you like?</p>")}");
            html.Append(Choices(order, options));
        }

        return PlainPage.Show(http, refusals is { Count: > 0 } ? 422 : 200, $"Order {order.Number}", html.ToString());
    }

    private static string Choices(Order order, StockOptions options)
    {
        StringBuilder form = new();
        if (options.Chosen != StockChoice.Wait)
        {
            form.Append(Button(StockChoice.Wait, "Wait for it", options.ExpectedAt is { } day ? $"We expect it on {MailBody.Show(day)}." : "We do not know yet when it comes in. You can still choose something else later."));
        }

        if (options.Part.Count > 0)
        {
            form.Append(Button(StockChoice.Part, "Send what is there", $"Without {List(order, options.Part, change => order.UnitsSent(change.LineId) - change.Quantity)}; you get the money for that back."));
        }

        if (options.Substitutes.Count > 0)
        {
            form.Append(Button(StockChoice.Substitute, "Take something else", $"{string.Join(", ", options.Substitutes.Select(change => $"{change.Quantity} × {change.Sku} instead of {Name(order, change.LineId)}"))}, for the same price."));
        }

        return form.Append(Button(StockChoice.Cancel, "Cancel the order", $"You get {MailBody.Show(order.Payment.Refundable)} back.")).ToString();
    }

    private static string Button(StockChoice choice, string words, string consequence) =>
        $"<form method=post><fieldset><input type=hidden name=choice value={choice.ToString().ToLowerInvariant()}><button>{words}</button><span>{Escape(consequence)}</span></fieldset></form>";

    private static string Standing(Order order, StockOptions options) => (order, options.Chosen) switch
    {
        ({ IsOver: true }, _) => "This order is cancelled. If you paid, you get your money back.",
        ({ WaitsForStock: true }, _) => "Thank you. We send it as soon as it is there.",
        (_, StockChoice.Part) => "Thank you. We send what is there, and you get the money for the rest back.",
        (_, StockChoice.Substitute) => "Thank you. We send what you chose.",
        _ => "Good news: everything is there now, and your order is on its way through our warehouse.",
    };

    private static string List(Order order, IReadOnlyList<LineChange> changes, Func<LineChange, int> units) =>
        string.Join(", ", changes.Select(change => $"{units(change)} × {Name(order, change.LineId)}"));

    private static string Name(Order order, string lineId) => order.Line(lineId)!.Title ?? order.Line(lineId)!.Sku;

    private static string Escape(string value) => WebUtility.HtmlEncode(value);
}
