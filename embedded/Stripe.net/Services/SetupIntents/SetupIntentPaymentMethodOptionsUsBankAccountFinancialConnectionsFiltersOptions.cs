using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options us bank account financial connections filters.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersOptions : INestedOptions
{
    /// <summary><c>account_subcategories</c> of Stripe's API.</summary>
    [JsonPropertyName("account_subcategories")]
    public List<string> AccountSubcategories { get; set; }
}
