using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options us bank account financial connections.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsOptions : INestedOptions
{
    /// <summary><c>filters</c> of Stripe's API.</summary>
    [JsonPropertyName("filters")]
    public InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersOptions Filters { get; set; }

    /// <summary><c>permissions</c> of Stripe's API.</summary>
    [JsonPropertyName("permissions")]
    public List<string> Permissions { get; set; }

    /// <summary><c>prefetch</c> of Stripe's API.</summary>
    [JsonPropertyName("prefetch")]
    public List<string> Prefetch { get; set; }
}
