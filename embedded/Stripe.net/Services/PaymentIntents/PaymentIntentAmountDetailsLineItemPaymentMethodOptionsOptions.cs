using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent amount details line item payment method options.</summary>
public class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardOptions Card { get; set; }

    /// <summary><c>card_present</c> of Stripe's API.</summary>
    [JsonPropertyName("card_present")]
    public PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresentOptions CardPresent { get; set; }

    /// <summary><c>klarna</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna")]
    public PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarnaOptions Klarna { get; set; }

    /// <summary><c>paypal</c> of Stripe's API.</summary>
    [JsonPropertyName("paypal")]
    public PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalOptions Paypal { get; set; }
}
