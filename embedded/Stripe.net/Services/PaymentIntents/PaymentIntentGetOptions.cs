using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent get.</summary>
public class PaymentIntentGetOptions : BaseOptions
{
    /// <summary>Lets a browser confirm the payment; never log it.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }
}
