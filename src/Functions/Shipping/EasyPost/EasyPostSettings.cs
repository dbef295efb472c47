using System.ComponentModel.DataAnnotations;

namespace Serverless.Functions.Shipping.EasyPost;

/// <summary>Settings <c>EasyPost__…</c>.</summary>
public sealed record EasyPostSettings
{
    /// <summary>API key.</summary>
    [Required]
    public string ApiKey { get; init; } = "";

    /// <summary>Base address of the API, without <c>/v2</c>.</summary>
    [Required, Url]
    public string ApiBase { get; init; } = "https://api.easypost.com";

    /// <summary>Webhook secrets, separated by commas: several while one is being rotated.</summary>
    [Required]
    public string WebhookSecret { get; init; } = "";

    /// <summary>The secrets, one by one.</summary>
    public IReadOnlyList<string> Secrets => WebhookSecret.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
