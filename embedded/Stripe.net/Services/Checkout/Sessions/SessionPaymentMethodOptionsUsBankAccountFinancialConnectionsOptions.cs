using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options us bank account financial connections.</summary>
public class SessionPaymentMethodOptionsUsBankAccountFinancialConnectionsOptions : INestedOptions
{
    /// <summary><c>permissions</c> of Stripe's API.</summary>
    [JsonPropertyName("permissions")]
    public List<string> Permissions { get; set; }

    /// <summary><c>prefetch</c> of Stripe's API.</summary>
    [JsonPropertyName("prefetch")]
    public List<string> Prefetch { get; set; }
}
