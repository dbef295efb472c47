using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice from invoice, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceFromInvoice : StripeEntity<InvoiceFromInvoice>
{
    /// <summary><c>action</c> of Stripe's API.</summary>
    [JsonPropertyName("action")]
    public string Action { get; set; }

    /// <summary>Id of <c>invoice</c>; set whether it was expanded or not.</summary>
    public string InvoiceId
    {
        get => InternalInvoice?.Id;
        set => InternalInvoice = SetExpandableFieldId(value, InternalInvoice);
    }

    /// <summary><c>invoice</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Invoice Invoice
    {
        get => InternalInvoice == null ? default : InternalInvoice.ExpandedObject;
        set => InternalInvoice = SetExpandableFieldObject(value, InternalInvoice);
    }

    [JsonPropertyName("invoice")]
    internal ExpandableField<Invoice> InternalInvoice { get; set; }
}
