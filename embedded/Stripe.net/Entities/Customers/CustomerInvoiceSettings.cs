using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's customer invoice settings, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CustomerInvoiceSettings : StripeEntity<CustomerInvoiceSettings>
{
    /// <summary>Id of <c>default_payment_method</c>; set whether it was expanded or not.</summary>
    public string DefaultPaymentMethodId
    {
        get => InternalDefaultPaymentMethod?.Id;
        set => InternalDefaultPaymentMethod = SetExpandableFieldId(value, InternalDefaultPaymentMethod);
    }

    /// <summary><c>default_payment_method</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PaymentMethod DefaultPaymentMethod
    {
        get => InternalDefaultPaymentMethod == null ? default : InternalDefaultPaymentMethod.ExpandedObject;
        set => InternalDefaultPaymentMethod = SetExpandableFieldObject(value, InternalDefaultPaymentMethod);
    }

    [JsonPropertyName("default_payment_method")]
    internal ExpandableField<PaymentMethod> InternalDefaultPaymentMethod { get; set; }

    /// <summary><c>footer</c> of Stripe's API.</summary>
    [JsonPropertyName("footer")]
    public string Footer { get; set; }
}
