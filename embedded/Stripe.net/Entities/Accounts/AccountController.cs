using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account controller, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountController : StripeEntity<AccountController>
{
    /// <summary><c>fees</c> of Stripe's API.</summary>
    [JsonPropertyName("fees")]
    public AccountControllerFees Fees { get; set; }

    /// <summary><c>is_controller</c> of Stripe's API.</summary>
    [JsonPropertyName("is_controller")]
    public bool IsController { get; set; }

    /// <summary><c>losses</c> of Stripe's API.</summary>
    [JsonPropertyName("losses")]
    public AccountControllerLosses Losses { get; set; }

    /// <summary><c>requirement_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("requirement_collection")]
    public string RequirementCollection { get; set; }

    /// <summary><c>stripe_dashboard</c> of Stripe's API.</summary>
    [JsonPropertyName("stripe_dashboard")]
    public AccountControllerStripeDashboard StripeDashboard { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
