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

    /// <summary>Id of <c>destination</c>; set whether it was expanded or not.</summary>
    public string DestinationId
    {
        get => InternalDestination?.Id;
        set => InternalDestination = SetExpandableFieldId(value, InternalDestination);
    }

    /// <summary><c>destination</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Account Destination
    {
        get => InternalDestination == null ? default : InternalDestination.ExpandedObject;
        set => InternalDestination = SetExpandableFieldObject(value, InternalDestination);
    }

    [JsonPropertyName("destination")]
    internal ExpandableField<Account> InternalDestination { get; set; }
}
