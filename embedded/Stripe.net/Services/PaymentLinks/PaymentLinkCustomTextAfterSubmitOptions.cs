using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link custom text after submit.</summary>
public class PaymentLinkCustomTextAfterSubmitOptions : INestedOptions
{
    /// <summary><c>message</c> of Stripe's API.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }
}
