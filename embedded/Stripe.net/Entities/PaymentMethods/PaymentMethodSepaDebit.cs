using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method sepa debit, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodSepaDebit : StripeEntity<PaymentMethodSepaDebit>
{
    /// <summary><c>bank_code</c> of Stripe's API.</summary>
    [JsonPropertyName("bank_code")]
    public string BankCode { get; set; }

    /// <summary><c>branch_code</c> of Stripe's API.</summary>
    [JsonPropertyName("branch_code")]
    public string BranchCode { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>fingerprint</c> of Stripe's API.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; set; }

    /// <summary><c>last4</c> of Stripe's API.</summary>
    [JsonPropertyName("last4")]
    public string Last4 { get; set; }
}
