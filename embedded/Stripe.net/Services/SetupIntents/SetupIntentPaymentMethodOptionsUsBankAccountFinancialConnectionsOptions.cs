using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options us bank account financial connections.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsOptions : INestedOptions
{
    /// <summary><c>filters</c> of Stripe's API.</summary>
    [JsonPropertyName("filters")]
    public SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersOptions Filters { get; set; }

    /// <summary><c>permissions</c> of Stripe's API.</summary>
    [JsonPropertyName("permissions")]
    public List<string> Permissions { get; set; }

    /// <summary><c>prefetch</c> of Stripe's API.</summary>
    [JsonPropertyName("prefetch")]
    public List<string> Prefetch { get; set; }

    /// <summary><c>return_url</c> of Stripe's API.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }
}
