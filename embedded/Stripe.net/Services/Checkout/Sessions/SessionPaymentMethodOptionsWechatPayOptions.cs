using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options wechat pay.</summary>
public class SessionPaymentMethodOptionsWechatPayOptions : INestedOptions
{
    /// <summary><c>app_id</c> of Stripe's API.</summary>
    [JsonPropertyName("app_id")]
    public string AppId { get; set; }

    /// <summary><c>client</c> of Stripe's API.</summary>
    [JsonPropertyName("client")]
    public string Client { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }
}
