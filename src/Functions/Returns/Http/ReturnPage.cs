using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Notifications.Templates;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>The customer's page for returns: plain HTML, no script, one form. Every value is escaped here.</summary>
public static class ReturnPage
{
    /// <summary>Reasons that a customer can choose from, as stored and as read.</summary>
    public static readonly IReadOnlyList<(string Code, string Words)> Reasons =
    [
        ("wrongSize", "It does not fit"), ("damaged", "It arrived damaged"), ("wrongItem", "It is not what I ordered"),
        ("notAsDescribed", "It is not as described"), ("arrivedLate", "It came too late"), ("changedMind", "I changed my mind"), ("other", "Another reason"),
    ];

    /// <summary>The order's returns, and the form for another one.</summary>
    /// <param name="http">The request.</param>
    /// <param name="order">The order.</param>
    /// <param name="now">Business time.</param>
    /// <param name="refusals">Why the form was not taken; empty otherwise.</param>
    public static IResult Show(HttpContext http, Order order, DateTimeOffset now, IReadOnlyList<Refusal> refusals)
    {
        StringBuilder html = new();
        foreach (Refusal refusal in refusals)
        {
            html.Append($"<p class=bad role=alert>{Escape(refusal.Message)}</p>");
        }

        foreach (Return item in order.Returns)
        {
            html.Append($"<h2>Return of {item.RequestedAt.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</h2><p>{Escape(Explain(order, item))}</p><ul>");
            foreach (ReturnLine line in item.Lines)
            {
                html.Append($"<li>{line.Quantity} × {Escape(order.Line(line.LineId)?.Title ?? line.Sku)}</li>");
            }

            html.Append("</ul>");
            if (item is { Status: ReturnStatus.Approved, Label.Url: { } url } && Uri.TryCreate(url, UriKind.Absolute, out Uri? label) && label.Scheme is "https" or "http")
            {
                html.Append($"<p><a href=\"{Escape(url)}\">Print the return label</a></p>");
            }
        }

        html.Append(Form(order, now));
        return PlainPage.Show(http, refusals.Count > 0 ? 422 : 200, $"Return something of order {order.Number}", html.ToString());
    }

    private static string Form(Order order, DateTimeOffset now)
    {
        if (order.IsOver || order.DeliveredAt is null)
        {
            return $"<p>{(order.IsOver ? "This order was cancelled, so there is nothing to send back." : "Your order has not arrived yet. Once it has, you can return something here.")}</p>";
        }

        if (now > order.ReturnUntil)
        {
            return $"<p>This order could be returned until {MailBody.Show(order.ReturnUntil)}.</p>";
        }

        List<OrderLine> lines = [.. order.Goods.Where(line => order.ReturnableUnits(line.LineId) > 0)];
        if (lines.Count == 0)
        {
            return "<p>Everything of this order is on its way back already.</p>";
        }

        StringBuilder form = new($"<h2>What would you like to send back?</h2><p class=soft>You can until {MailBody.Show(order.ReturnUntil)}. The label is free for you.</p><form method=post>");
        form.Append($"<input type=hidden name=number value=\"{order.Returns.Count + 1}\">");
        foreach (OrderLine line in lines)
        {
            int index = IndexOf(order, line);
            form.Append($"<fieldset><legend>{Escape(line.Title ?? line.Sku)}</legend><label>How many<select name=q{index}>");
            for (int units = 0; units <= order.ReturnableUnits(line.LineId); units++)
            {
                form.Append($"<option>{units}</option>");
            }

            form.Append($"</select></label><label>Why<select name=r{index}>");
            foreach ((string code, string words) in Reasons)
            {
                form.Append($"<option value={code}>{words}</option>");
            }

            form.Append("</select></label></fieldset>");
        }

        return form.Append("<button>Ask for a return label</button></form>").ToString();
    }

    /// <summary>The number by which the form names a line.</summary>
    public static int IndexOf(Order order, OrderLine line) => order.Lines.TakeWhile(other => other.LineId != line.LineId).Count();

    private static string Explain(Order order, Return item) => item.Status switch
    {
        ReturnStatus.Requested => "We have your request and get back to you soon.",
        ReturnStatus.Approved when item.Label is null => "Approved; your label comes by mail in a moment.",
        ReturnStatus.Approved => $"Your label is ready. Please send it by {MailBody.Show(item.SendBy)}.",
        ReturnStatus.Declined => $"We cannot take this back. {item.DeclineReason}",
        ReturnStatus.Cancelled => "This return was called off.",
        ReturnStatus.InTransit => "It is on its way to us.",
        ReturnStatus.PartiallyReceived => "A part of it has arrived.",
        ReturnStatus.Received => "It has arrived, and we are looking at it.",
        ReturnStatus.Inspected or ReturnStatus.Closed => order.Payment.Refunds.Find(refund => refund.ReturnId == item.Id) is { } refund
            ? $"Done. You get {MailBody.Show(refund.Amount)} back."
            : "Done.",
        _ => "The label was not used in time. You can ask for a new one.",
    };

    private static string Escape(string value) => WebUtility.HtmlEncode(value);
}
