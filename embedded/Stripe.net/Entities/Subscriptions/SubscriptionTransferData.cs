using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription transfer data, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionTransferData : StripeEntity<SubscriptionTransferData>
{
    /// <summary><c>amount_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_percent")]
    public decimal? AmountPercent { get; set; }

    /// <summary>Id of <c>destination</c>.</summary>
    public string DestinationId
    {
        get => InternalDestination?.Id;
        set => InternalDestination = SetExpandableFieldId(value, InternalDestination);
    }

    [JsonPropertyName("destination")]
    internal ExpandableField<EmptyObject> InternalDestination { get; set; }
}
