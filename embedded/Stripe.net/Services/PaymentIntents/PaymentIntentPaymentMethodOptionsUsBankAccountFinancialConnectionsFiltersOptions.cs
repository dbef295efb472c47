using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options us bank account financial connections filters.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersOptions : INestedOptions
{
    /// <summary><c>account_subcategories</c> of Stripe's API.</summary>
    [JsonPropertyName("account_subcategories")]
    public List<string> AccountSubcategories { get; set; }
}
