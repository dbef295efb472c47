using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge outcome, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargeOutcome : StripeEntity<ChargeOutcome>
{
    /// <summary><c>advice_code</c> of Stripe's API.</summary>
    [JsonPropertyName("advice_code")]
    public string AdviceCode { get; set; }

    /// <summary><c>network_advice_code</c> of Stripe's API.</summary>
    [JsonPropertyName("network_advice_code")]
    public string NetworkAdviceCode { get; set; }

    /// <summary><c>network_decline_code</c> of Stripe's API.</summary>
    [JsonPropertyName("network_decline_code")]
    public string NetworkDeclineCode { get; set; }

    /// <summary><c>network_status</c> of Stripe's API.</summary>
    [JsonPropertyName("network_status")]
    public string NetworkStatus { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    /// <summary><c>risk_level</c> of Stripe's API.</summary>
    [JsonPropertyName("risk_level")]
    public string RiskLevel { get; set; }

    /// <summary><c>risk_score</c> of Stripe's API.</summary>
    [JsonPropertyName("risk_score")]
    public long RiskScore { get; set; }

    /// <summary>Id of <c>rule</c>.</summary>
    public string RuleId
    {
        get => InternalRule?.Id;
        set => InternalRule = SetExpandableFieldId(value, InternalRule);
    }

    [JsonPropertyName("rule")]
    internal ExpandableField<EmptyObject> InternalRule { get; set; }

    /// <summary><c>seller_message</c> of Stripe's API.</summary>
    [JsonPropertyName("seller_message")]
    public string SellerMessage { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
