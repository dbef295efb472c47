using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session name collection.</summary>
public class SessionNameCollectionOptions : INestedOptions
{
    /// <summary><c>business</c> of Stripe's API.</summary>
    [JsonPropertyName("business")]
    public SessionNameCollectionBusinessOptions Business { get; set; }

    /// <summary><c>individual</c> of Stripe's API.</summary>
    [JsonPropertyName("individual")]
    public SessionNameCollectionIndividualOptions Individual { get; set; }
}
