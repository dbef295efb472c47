using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link after completion hosted confirmation.</summary>
public class PaymentLinkAfterCompletionHostedConfirmationOptions : INestedOptions
{
    /// <summary><c>custom_message</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_message")]
    public string CustomMessage { get; set; }
}
