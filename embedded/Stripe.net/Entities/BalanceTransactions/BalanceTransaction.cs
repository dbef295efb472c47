using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's balance transaction, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class BalanceTransaction : StripeEntity<BalanceTransaction>, IHasId, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>available_on</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("available_on")]
    public DateTime AvailableOn { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>balance_type</c> of Stripe's API.</summary>
    [JsonPropertyName("balance_type")]
    public string BalanceType { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>exchange_rate</c> of Stripe's API.</summary>
    [JsonPropertyName("exchange_rate")]
    public decimal? ExchangeRate { get; set; }

    /// <summary><c>fee</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("fee")]
    public long Fee { get; set; }

    /// <summary><c>fee_details</c> of Stripe's API.</summary>
    [JsonPropertyName("fee_details")]
    public List<BalanceTransactionFeeDetail> FeeDetails { get; set; }

    /// <summary><c>net</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("net")]
    public long Net { get; set; }

    /// <summary><c>reporting_category</c> of Stripe's API.</summary>
    [JsonPropertyName("reporting_category")]
    public string ReportingCategory { get; set; }

    /// <summary>Id of <c>source</c>; set whether it was expanded or not.</summary>
    public string SourceId
    {
        get => InternalSource?.Id;
        set => InternalSource = SetExpandableFieldId(value, InternalSource);
    }

    /// <summary><c>source</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public IBalanceTransactionSource Source
    {
        get => InternalSource == null ? default : InternalSource.ExpandedObject;
        set => InternalSource = SetExpandableFieldObject(value, InternalSource);
    }

    [JsonPropertyName("source")]
    internal ExpandableField<IBalanceTransactionSource> InternalSource { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
