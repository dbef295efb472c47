using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>The customer's page for correcting an address that nothing can be sent to: a plain form. Every value is escaped here.</summary>
public static class AddressPage
{
    private static readonly IReadOnlyList<(string Field, string Label, string Autocomplete, Func<Address, string?> Value)> Fields =
    [
        ("name", "Name", "name", address => address.Name), ("line1", "Street and number", "address-line1", address => address.Line1),
        ("line2", "Flat, building", "address-line2", address => address.Line2), ("city", "Town", "address-level2", address => address.City),
        ("region", "Region", "address-level1", address => address.Region), ("postcode", "Postcode", "postal-code", address => address.Postcode),
        ("country", "Country, as two letters", "country", address => address.Country),
    ];

    /// <summary>Whether there is something for the customer to correct.</summary>
    public static bool IsAsked(Order order) => order.State == OrderState.Open && order.Holds.Exists(hold => hold.Reason == HoldReason.IncorrectAddress);

    /// <summary>The page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="order">The order.</param>
    /// <param name="typed">What the customer has typed; null before.</param>
    /// <param name="refusals">Why it was not taken.</param>
    public static IResult Show(HttpContext http, Order order, Address? typed = null, params IReadOnlyList<Refusal> refusals)
    {
        StringBuilder html = new();
        foreach (Refusal refusal in refusals)
        {
            html.Append($"<p class=bad role=alert>{WebUtility.HtmlEncode(refusal.Message)}</p>");
        }

        Address? address = typed ?? order.ShippingAddress;
        if (IsAsked(order))
        {
            html.Append("<p>Something in this address is missing or does not fit together. Where shall we send your order?</p><form method=post>");
            foreach ((string field, string label, string autocomplete, Func<Address, string?> value) in Fields)
            {
                html.Append($"<label>{label}<input name={field} autocomplete={autocomplete} maxlength=200 value=\"{WebUtility.HtmlEncode(address is null ? null : value(address))}\"></label>");
            }

            html.Append("<p><button>Save the address</button></p></form>");
        }
        else
        {
            html.Append(order.IsOver ? "<p>This order was cancelled, so nothing is sent.</p>" : "<p>Thank you. There is nothing to correct.</p>");
        }

        return PlainPage.Show(http, refusals.Count > 0 ? 422 : 200, $"Order {order.Number}", html.ToString());
    }
}
