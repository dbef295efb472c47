using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item proration details discount amount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemProrationDetailsDiscountAmount : StripeEntity<InvoiceItemProrationDetailsDiscountAmount>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary>Id of <c>discount</c>; set whether it was expanded or not.</summary>
    public string DiscountId
    {
        get => InternalDiscount?.Id;
        set => InternalDiscount = SetExpandableFieldId(value, InternalDiscount);
    }

    /// <summary><c>discount</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Discount Discount
    {
        get => InternalDiscount == null ? default : InternalDiscount.ExpandedObject;
        set => InternalDiscount = SetExpandableFieldObject(value, InternalDiscount);
    }

    [JsonPropertyName("discount")]
    internal ExpandableField<Discount> InternalDiscount { get; set; }
}
