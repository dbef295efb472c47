using System.ComponentModel.DataAnnotations;
using Serverless.Functions.Notifications;

namespace Serverless.Functions.Exceptions;

/// <summary>Settings <c>Alerts__…</c>: who is told when something needs a person. Each may be left out.</summary>
public sealed record AlertSettings
{
    /// <summary>Mail address of the team.</summary>
    [RegularExpression("^[^@]+@[^@]+$", ErrorMessage = "must be a mail address.")]
    public string? Email { get; init; }

    /// <summary>Incoming webhook of a Slack channel; the address is the secret.</summary>
    [RegularExpression("^https?://.+$", ErrorMessage = "must be a web address.")]
    public string? SlackWebhookUrl { get; init; }

    /// <summary>Workflow webhook of a Teams channel; the address is the secret.</summary>
    [RegularExpression("^https?://.+$", ErrorMessage = "must be a web address.")]
    public string? TeamsWebhookUrl { get; init; }

    /// <summary>The channels that are configured.</summary>
    public IEnumerable<MessageChannel> Channels()
    {
        if (!string.IsNullOrEmpty(Email))
        {
            yield return MessageChannel.Mail;
        }

        if (!string.IsNullOrEmpty(SlackWebhookUrl))
        {
            yield return MessageChannel.Slack;
        }

        if (!string.IsNullOrEmpty(TeamsWebhookUrl))
        {
            yield return MessageChannel.Teams;
        }
    }
}
