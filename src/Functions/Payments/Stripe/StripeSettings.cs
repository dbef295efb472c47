using System.ComponentModel.DataAnnotations;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>Settings <c>Stripe__…</c>.</summary>
public sealed record StripeSettings
{
    /// <summary>Secret key, <c>sk_test_…</c> or <c>sk_live_…</c>.</summary>
    [Required, RegularExpression("^(sk|rk)_(test|live)_.+$")]
    public string ApiKey { get; init; } = "";

    /// <summary>Base address of the API; Stripe's own when left out.</summary>
    public string? ApiBase { get; init; }

    /// <summary>Webhook signing secrets, separated by commas: several while one is being rotated.</summary>
    [Required, RegularExpression("^whsec_.+$")]
    public string WebhookSecrets { get; init; } = "";

    /// <summary>The secrets, one by one.</summary>
    public IReadOnlyList<string> Secrets => WebhookSecrets.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the key is a live one; events of the other mode are refused.</summary>
    public bool IsLive => ApiKey.Contains("_live_", StringComparison.Ordinal);
}
