using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's discount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Discount : StripeEntity<Discount>, IHasId, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>checkout_session</c> of Stripe's API.</summary>
    [JsonPropertyName("checkout_session")]
    public string CheckoutSession { get; set; }

    /// <summary>Id of <c>customer</c>; set whether it was expanded or not.</summary>
    public string CustomerId
    {
        get => InternalCustomer?.Id;
        set => InternalCustomer = SetExpandableFieldId(value, InternalCustomer);
    }

    /// <summary><c>customer</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Customer Customer
    {
        get => InternalCustomer == null ? default : InternalCustomer.ExpandedObject;
        set => InternalCustomer = SetExpandableFieldObject(value, InternalCustomer);
    }

    [JsonPropertyName("customer")]
    internal ExpandableField<Customer> InternalCustomer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("end")]
    public DateTime? End { get; set; }

    /// <summary><c>invoice</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice")]
    public string Invoice { get; set; }

    /// <summary><c>invoice_item</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_item")]
    public string InvoiceItem { get; set; }

    /// <summary>Id of <c>promotion_code</c>; set whether it was expanded or not.</summary>
    public string PromotionCodeId
    {
        get => InternalPromotionCode?.Id;
        set => InternalPromotionCode = SetExpandableFieldId(value, InternalPromotionCode);
    }

    /// <summary><c>promotion_code</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PromotionCode PromotionCode
    {
        get => InternalPromotionCode == null ? default : InternalPromotionCode.ExpandedObject;
        set => InternalPromotionCode = SetExpandableFieldObject(value, InternalPromotionCode);
    }

    [JsonPropertyName("promotion_code")]
    internal ExpandableField<PromotionCode> InternalPromotionCode { get; set; }

    /// <summary><c>start</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("start")]
    public DateTime Start { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }

    /// <summary><c>subscription_item</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_item")]
    public string SubscriptionItem { get; set; }
}
