using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription automatic tax liability, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionAutomaticTaxLiability : StripeEntity<SubscriptionAutomaticTaxLiability>
{
    /// <summary>Id of <c>account</c>.</summary>
    public string AccountId
    {
        get => InternalAccount?.Id;
        set => InternalAccount = SetExpandableFieldId(value, InternalAccount);
    }

    [JsonPropertyName("account")]
    internal ExpandableField<EmptyObject> InternalAccount { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
