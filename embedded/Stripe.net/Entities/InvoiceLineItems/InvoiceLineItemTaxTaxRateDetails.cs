using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice line item tax tax rate details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceLineItemTaxTaxRateDetails : StripeEntity<InvoiceLineItemTaxTaxRateDetails>
{
    /// <summary>Id of <c>tax_rate</c>; set whether it was expanded or not.</summary>
    public string TaxRateId
    {
        get => InternalTaxRate?.Id;
        set => InternalTaxRate = SetExpandableFieldId(value, InternalTaxRate);
    }

    /// <summary><c>tax_rate</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public TaxRate TaxRate
    {
        get => InternalTaxRate == null ? default : InternalTaxRate.ExpandedObject;
        set => InternalTaxRate = SetExpandableFieldObject(value, InternalTaxRate);
    }

    [JsonPropertyName("tax_rate")]
    internal ExpandableField<TaxRate> InternalTaxRate { get; set; }
}
