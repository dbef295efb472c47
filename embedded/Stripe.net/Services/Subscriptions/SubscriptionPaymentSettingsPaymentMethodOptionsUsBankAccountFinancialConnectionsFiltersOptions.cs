using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options us bank account financial connections filters.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersOptions : INestedOptions
{
    /// <summary><c>account_subcategories</c> of Stripe's API.</summary>
    [JsonPropertyName("account_subcategories")]
    public List<string> AccountSubcategories { get; set; }
}
