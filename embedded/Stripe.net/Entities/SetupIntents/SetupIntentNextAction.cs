using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's setup intent next action, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SetupIntentNextAction : StripeEntity<SetupIntentNextAction>
{
    /// <summary><c>redirect_to_url</c> of Stripe's API.</summary>
    [JsonPropertyName("redirect_to_url")]
    public SetupIntentNextActionRedirectToUrl RedirectToUrl { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>use_stripe_sdk</c> of Stripe's API.</summary>
    [JsonPropertyName("use_stripe_sdk")]
    public Dictionary<string, object> UseStripeSdk { get; set; }
}
