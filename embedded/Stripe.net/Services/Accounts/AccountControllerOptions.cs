using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account controller.</summary>
public class AccountControllerOptions : INestedOptions
{
    /// <summary><c>fees</c> of Stripe's API.</summary>
    [JsonPropertyName("fees")]
    public AccountControllerFeesOptions Fees { get; set; }

    /// <summary><c>losses</c> of Stripe's API.</summary>
    [JsonPropertyName("losses")]
    public AccountControllerLossesOptions Losses { get; set; }

    /// <summary><c>requirement_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("requirement_collection")]
    public string RequirementCollection { get; set; }

    /// <summary><c>stripe_dashboard</c> of Stripe's API.</summary>
    [JsonPropertyName("stripe_dashboard")]
    public AccountControllerStripeDashboardOptions StripeDashboard { get; set; }
}
