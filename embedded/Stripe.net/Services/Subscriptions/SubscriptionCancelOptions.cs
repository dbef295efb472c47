using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription cancel.</summary>
public class SubscriptionCancelOptions : BaseOptions
{
    /// <summary><c>cancellation_details</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_details")]
    public SubscriptionCancellationDetailsOptions CancellationDetails { get; set; }

    /// <summary><c>invoice_now</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_now")]
    public bool? InvoiceNow { get; set; }

    /// <summary><c>prorate</c> of Stripe's API.</summary>
    [JsonPropertyName("prorate")]
    public bool? Prorate { get; set; }
}
