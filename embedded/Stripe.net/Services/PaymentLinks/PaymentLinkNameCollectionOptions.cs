using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link name collection.</summary>
public class PaymentLinkNameCollectionOptions : INestedOptions
{
    /// <summary><c>business</c> of Stripe's API.</summary>
    [JsonPropertyName("business")]
    public PaymentLinkNameCollectionBusinessOptions Business { get; set; }

    /// <summary><c>individual</c> of Stripe's API.</summary>
    [JsonPropertyName("individual")]
    public PaymentLinkNameCollectionIndividualOptions Individual { get; set; }
}
