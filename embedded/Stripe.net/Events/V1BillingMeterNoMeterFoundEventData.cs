using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Events;

/// <summary>What was found while meter events were checked.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class V1BillingMeterNoMeterFoundEventData : StripeEntity<V1BillingMeterNoMeterFoundEventData>
{
    /// <summary>In words.</summary>
    [JsonPropertyName("developer_message_summary")]
    public string DeveloperMessageSummary { get; set; }

    /// <summary>In numbers.</summary>
    [JsonPropertyName("reason")]
    public V1BillingMeterNoMeterFoundEventDataReason Reason { get; set; }

    /// <summary>When the checked span ended.</summary>
    [JsonPropertyName("validation_end")]
    public DateTime ValidationEnd { get; set; } = DateTime.UnixEpoch;

    /// <summary>When the checked span began.</summary>
    [JsonPropertyName("validation_start")]
    public DateTime ValidationStart { get; set; } = DateTime.UnixEpoch;
}

/// <summary>How many meter events were wrong.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class V1BillingMeterNoMeterFoundEventDataReason : StripeEntity<V1BillingMeterNoMeterFoundEventDataReason>
{
    /// <summary>How many in all.</summary>
    [JsonPropertyName("error_count")]
    public long ErrorCount { get; set; }

    /// <summary>How many of each kind.</summary>
    [JsonPropertyName("error_types")]
    public List<V1BillingMeterNoMeterFoundEventDataReasonErrorType> ErrorTypes { get; set; }
}

/// <summary>One kind of error.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class V1BillingMeterNoMeterFoundEventDataReasonErrorType : StripeEntity<V1BillingMeterNoMeterFoundEventDataReasonErrorType>
{
    /// <summary>The kind.</summary>
    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary>How many of it.</summary>
    [JsonPropertyName("error_count")]
    public long ErrorCount { get; set; }

    /// <summary>A few of them.</summary>
    [JsonPropertyName("sample_errors")]
    public List<V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError> SampleErrors { get; set; }
}

/// <summary>One meter event that was wrong.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError : StripeEntity<V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError>
{
    /// <summary>What was wrong with it.</summary>
    [JsonPropertyName("error_message")]
    public string ErrorMessage { get; set; }

    /// <summary>The request that brought it.</summary>
    [JsonPropertyName("request")]
    public V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest Request { get; set; }
}

/// <summary>The request that brought a wrong meter event.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest : StripeEntity<V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest>
{
    /// <summary>The identifier that the sender gave.</summary>
    [JsonPropertyName("identifier")]
    public string Identifier { get; set; }
}
