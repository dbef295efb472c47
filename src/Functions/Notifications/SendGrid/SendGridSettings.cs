using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace Serverless.Functions.Notifications.SendGrid;

/// <summary>Settings <c>SendGrid__…</c>.</summary>
public sealed record SendGridSettings
{
    /// <summary>API key with the right to send mail.</summary>
    [Required, RegularExpression("^SG\\..+$", ErrorMessage = "must be an API key that starts with 'SG.'.")]
    public string ApiKey { get; init; } = "";

    /// <summary>Base address of the API; SendGrid's own when left out.</summary>
    [RegularExpression("^https?://.+$", ErrorMessage = "must be a web address.")]
    public string? ApiBase { get; init; }

    /// <summary>The sender, plain or with the shop's name: <c>The Shop &lt;orders@shop.example&gt;</c>.</summary>
    [Required, RegularExpression("^[^@]+@[^@]+$", ErrorMessage = "must be a mail address, with or without a name before it.")]
    public string From { get; init; } = "";

    /// <summary>Public keys of the signed event webhook, base64, separated by commas: several while one is being rotated. None: no events are taken in.</summary>
    public string WebhookPublicKeys { get; init; } = "";

    /// <summary>The public keys, one by one.</summary>
    public IReadOnlyList<string> PublicKeys => WebhookPublicKeys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The sender's address, and how the shop signs its mails.</summary>
    public (string Address, string Shop) Sender()
    {
        MailAddress from = new(From);
        return (from.Address, from.DisplayName.Length > 0 ? from.DisplayName : from.Host);
    }
}
