using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's stripe error, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class StripeError : StripeEntity<StripeError>
{
    /// <summary><c>advice_code</c> of Stripe's API.</summary>
    [JsonPropertyName("advice_code")]
    public string AdviceCode { get; set; }

    /// <summary><c>charge</c> of Stripe's API.</summary>
    [JsonPropertyName("charge")]
    public string Charge { get; set; }

    /// <summary><c>code</c> of Stripe's API.</summary>
    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary>Why the card's issuer declined.</summary>
    [JsonPropertyName("decline_code")]
    public string DeclineCode { get; set; }

    /// <summary><c>doc_url</c> of Stripe's API.</summary>
    [JsonPropertyName("doc_url")]
    public string DocUrl { get; set; }

    /// <summary><c>message</c> of Stripe's API.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }

    /// <summary><c>network_advice_code</c> of Stripe's API.</summary>
    [JsonPropertyName("network_advice_code")]
    public string NetworkAdviceCode { get; set; }

    /// <summary><c>network_decline_code</c> of Stripe's API.</summary>
    [JsonPropertyName("network_decline_code")]
    public string NetworkDeclineCode { get; set; }

    /// <summary><c>param</c> of Stripe's API.</summary>
    [JsonPropertyName("param")]
    public string Param { get; set; }

    /// <summary><c>payment_intent</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent")]
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public PaymentMethod PaymentMethod { get; set; }

    /// <summary><c>payment_method_type</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_type")]
    public string PaymentMethodType { get; set; }

    /// <summary><c>request_log_url</c> of Stripe's API.</summary>
    [JsonPropertyName("request_log_url")]
    public string RequestLogUrl { get; set; }

    /// <summary><c>source</c> of Stripe's API.</summary>
    [JsonPropertyName("source")]
    public IPaymentSource Source { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>user_message</c> of Stripe's API.</summary>
    [JsonPropertyName("user_message")]
    public string UserMessage { get; set; }

    /// <summary><c>error</c> of Stripe's API.</summary>
    [JsonPropertyName("error")]
    public string Error { get; set; }

    /// <summary><c>error_description</c> of Stripe's API.</summary>
    [JsonPropertyName("error_description")]
    public string ErrorDescription { get; set; }

    /// <summary><c>setup_intent</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_intent")]
    public SetupIntent SetupIntent { get; set; }
}
