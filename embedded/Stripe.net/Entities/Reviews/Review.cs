using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's review, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Review : StripeEntity<Review>, IHasId, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>billing_zip</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_zip")]
    public string BillingZip { get; set; }

    /// <summary>Id of <c>charge</c>; set whether it was expanded or not.</summary>
    public string ChargeId
    {
        get => InternalCharge?.Id;
        set => InternalCharge = SetExpandableFieldId(value, InternalCharge);
    }

    /// <summary><c>charge</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Charge Charge
    {
        get => InternalCharge == null ? default : InternalCharge.ExpandedObject;
        set => InternalCharge = SetExpandableFieldObject(value, InternalCharge);
    }

    [JsonPropertyName("charge")]
    internal ExpandableField<Charge> InternalCharge { get; set; }

    /// <summary><c>closed_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("closed_reason")]
    public string ClosedReason { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>ip_address</c> of Stripe's API.</summary>
    [JsonPropertyName("ip_address")]
    public string IpAddress { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>open</c> of Stripe's API.</summary>
    [JsonPropertyName("open")]
    public bool Open { get; set; }

    /// <summary><c>opened_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("opened_reason")]
    public string OpenedReason { get; set; }

    /// <summary>Id of <c>payment_intent</c>; set whether it was expanded or not.</summary>
    public string PaymentIntentId
    {
        get => InternalPaymentIntent?.Id;
        set => InternalPaymentIntent = SetExpandableFieldId(value, InternalPaymentIntent);
    }

    /// <summary><c>payment_intent</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PaymentIntent PaymentIntent
    {
        get => InternalPaymentIntent == null ? default : InternalPaymentIntent.ExpandedObject;
        set => InternalPaymentIntent = SetExpandableFieldObject(value, InternalPaymentIntent);
    }

    [JsonPropertyName("payment_intent")]
    internal ExpandableField<PaymentIntent> InternalPaymentIntent { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    /// <summary><c>session</c> of Stripe's API.</summary>
    [JsonPropertyName("session")]
    public ReviewSession Session { get; set; }
}
