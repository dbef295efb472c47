using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent transfer data, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntentTransferData : StripeEntity<PaymentIntentTransferData>, IHasMetadata
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

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

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }
}
