using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link after completion redirect.</summary>
public class PaymentLinkAfterCompletionRedirectOptions : INestedOptions
{
    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
