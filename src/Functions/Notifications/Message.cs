using System.Text.Json;
using System.Text.Json.Serialization;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Notifications;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Notifications;

/// <summary>How a message travels.</summary>
public enum MessageChannel
{
    /// <summary>E-mail.</summary>
    Mail,

    /// <summary>A post to staff in Slack.</summary>
    Slack,

    /// <summary>A post to staff in Teams.</summary>
    Teams,
}

/// <summary>One message of the ledger: what became of it, never what it said.</summary>
/// <param name="Owner">Order id, or <see cref="MessageLedger.Staff"/>.</param>
/// <param name="Key">One message per owner and key.</param>
/// <param name="Kind"><see cref="MessageKind"/> in camel case, or <see cref="MessageLedger.ExceptionKind"/>.</param>
/// <param name="Subject">Parcel, return, refund, payment attempt or exception; empty for the order.</param>
/// <param name="Channel">How it travels.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="QueuedAt">When it was called for.</param>
public sealed record Message(
    [property: JsonIgnore] string Owner, string Key, string Kind, string Subject, MessageChannel Channel, MessageStatus Status, DateTimeOffset QueuedAt)
{
    /// <summary>How often it was handed to the provider.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was last handed to the provider.</summary>
    public DateTimeOffset? SendingAt { get; init; }

    /// <summary>When the provider took it.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When it reached the mailbox, bounced or failed.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>The provider's id of it.</summary>
    public string? ProviderId { get; init; }

    /// <summary>Why it failed or bounced.</summary>
    public string? Reason { get; init; }

    [JsonIgnore] internal ETag ETag { get; init; }

    /// <summary>The key of a message to a customer.</summary>
    public static string KeyOf(MessageWish wish) => wish.Subject.Length == 0 ? KindOf(wish.Kind) : $"{KindOf(wish.Kind)}-{Keys.Escape(wish.Subject)}";

    /// <summary>A kind as it stands in rows and answers.</summary>
    public static string KindOf(MessageKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    internal TableEntity ToRow() => new(Owner, Key)
    {
        ["Kind"] = Kind,
        ["Subject"] = Subject,
        ["Channel"] = Channel.ToString(),
        ["Status"] = Status.ToString(),
        ["QueuedAt"] = QueuedAt,
        ["Attempts"] = Attempts,
        ["SendingAt"] = SendingAt,
        ["SentAt"] = SentAt,
        ["SettledAt"] = SettledAt,
        ["ProviderId"] = ProviderId,
        ["Reason"] = Reason,
    };

    internal static Message Read(TableEntity row) => new(
        row.PartitionKey, row.RowKey, row.GetString("Kind"), row.GetString("Subject"), Enum.Parse<MessageChannel>(row.GetString("Channel")),
        Enum.Parse<MessageStatus>(row.GetString("Status")), row.GetDateTimeOffset("QueuedAt")!.Value)
    {
        Attempts = row.GetInt32("Attempts") ?? 0,
        SendingAt = row.GetDateTimeOffset("SendingAt"),
        SentAt = row.GetDateTimeOffset("SentAt"),
        SettledAt = row.GetDateTimeOffset("SettledAt"),
        ProviderId = row.GetString("ProviderId"),
        Reason = row.GetString("Reason"),
        ETag = row.ETag,
    };
}
