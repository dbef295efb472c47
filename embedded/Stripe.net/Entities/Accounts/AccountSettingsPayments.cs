using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account settings payments, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountSettingsPayments : StripeEntity<AccountSettingsPayments>
{
    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>statement_descriptor_kana</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_kana")]
    public string StatementDescriptorKana { get; set; }

    /// <summary><c>statement_descriptor_kanji</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_kanji")]
    public string StatementDescriptorKanji { get; set; }

    /// <summary><c>statement_descriptor_prefix_kana</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix_kana")]
    public string StatementDescriptorPrefixKana { get; set; }

    /// <summary><c>statement_descriptor_prefix_kanji</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix_kanji")]
    public string StatementDescriptorPrefixKanji { get; set; }
}
