using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link after completion.</summary>
public class PaymentLinkAfterCompletionOptions : INestedOptions
{
    /// <summary><c>hosted_confirmation</c> of Stripe's API.</summary>
    [JsonPropertyName("hosted_confirmation")]
    public PaymentLinkAfterCompletionHostedConfirmationOptions HostedConfirmation { get; set; }

    /// <summary><c>redirect</c> of Stripe's API.</summary>
    [JsonPropertyName("redirect")]
    public PaymentLinkAfterCompletionRedirectOptions Redirect { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
