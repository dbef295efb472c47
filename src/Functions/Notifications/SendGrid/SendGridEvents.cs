using System.Text.Json;
using Serverless.Domain.Notifications;

namespace Serverless.Functions.Notifications.SendGrid;

/// <summary>What SendGrid says about one mail, in our words.</summary>
/// <param name="EventId">SendGrid's id of the event.</param>
/// <param name="OrderId">Owner of the message.</param>
/// <param name="MessageKey">The message.</param>
/// <param name="Trigger">What happened to it.</param>
/// <param name="ProviderId">SendGrid's id of the mail.</param>
/// <param name="Reason">Why it did not arrive.</param>
public sealed record MailNews(string EventId, string OrderId, string MessageKey, MessageTrigger Trigger, string? ProviderId, string? Reason);

/// <summary>What lies on the queue <c>mail-events</c>.</summary>
/// <param name="Events">As they came in one request.</param>
public sealed record MailNewsBatch(IReadOnlyList<MailNews> Events);

/// <summary>Reads the event webhook's body: a JSON array; custom arguments stand among the fields of each event.</summary>
public static class SendGridEvents
{
    /// <summary>Those events that say where one of our messages is, each once; opens, clicks and strangers' mails are left out.</summary>
    /// <exception cref="JsonException">The body is no array of events.</exception>
    public static IReadOnlyList<MailNews> Read(string body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("An array of events is expected.");
        }

        return [.. document.RootElement.EnumerateArray().Select(Map).OfType<MailNews>().DistinctBy(news => news.EventId)];
    }

    private static MailNews? Map(JsonElement item)
    {
        MessageTrigger? trigger = Text(item, "event") switch
        {
            "processed" or "deferred" => MessageTrigger.Reported,
            "delivered" => MessageTrigger.Delivered,
            "bounce" or "dropped" => MessageTrigger.Bounced,
            _ => null,
        };
        return trigger is { } known && Text(item, SendGridGateway.OrderArgument) is { } orderId && Text(item, SendGridGateway.MessageArgument) is { } key
            ? new(Text(item, "sg_event_id") ?? $"{orderId}/{key}/{known}", orderId, key, known, Text(item, "sg_message_id")?.Split('.')[0], Text(item, "reason"))
            : null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
