using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account settings card payments, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountSettingsCardPayments : StripeEntity<AccountSettingsCardPayments>
{
    /// <summary><c>statement_descriptor_prefix</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix")]
    public string StatementDescriptorPrefix { get; set; }

    /// <summary><c>statement_descriptor_prefix_kana</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix_kana")]
    public string StatementDescriptorPrefixKana { get; set; }

    /// <summary><c>statement_descriptor_prefix_kanji</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix_kanji")]
    public string StatementDescriptorPrefixKanji { get; set; }
}
