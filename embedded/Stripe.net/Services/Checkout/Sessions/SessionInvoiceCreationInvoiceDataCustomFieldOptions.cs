using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session invoice creation invoice data custom field.</summary>
public class SessionInvoiceCreationInvoiceDataCustomFieldOptions : INestedOptions
{
    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
