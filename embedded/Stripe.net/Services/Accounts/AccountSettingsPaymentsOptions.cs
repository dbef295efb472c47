using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account settings payments.</summary>
public class AccountSettingsPaymentsOptions : INestedOptions
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
}
