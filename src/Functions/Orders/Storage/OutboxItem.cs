using Azure.Data.Tables;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Notifications;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>The kinds of things that a change of an order calls for outside its partition.</summary>
public enum OutboxKind
{
    /// <summary>Start the order's orchestration.</summary>
    Start,

    /// <summary>Wake an orchestration.</summary>
    Wake,

    /// <summary>Rewrite the order's row in the lists; the argument is the list key that it had before.</summary>
    Index,

    /// <summary>Rewrite a parcel's or return's row in the work lists.</summary>
    WorkList,

    /// <summary>Queue a customer message.</summary>
    Mail,

    /// <summary>Open an exception for staff.</summary>
    Alert,

    /// <summary>Open or close an exception that follows from the order's state.</summary>
    Standing,

    /// <summary>Put the order among those that wait for stock, or take it away.</summary>
    Waiting,
}

/// <summary>Something to be done outside the order's partition; idempotent, so that it may be done again after a crash.</summary>
/// <param name="Kind">What.</param>
/// <param name="Subject">About what: an instance id, a parcel, a message.</param>
/// <param name="Argument">More, if the kind needs it.</param>
public sealed record OutboxItem(OutboxKind Kind, string Subject, string? Argument = null)
{
    /// <summary>Row keys of the outbox start like this.</summary>
    public const string Prefix = "outbox-";

    /// <summary>One row per kind and subject.</summary>
    public string RowKey => $"{Prefix}{Kind}-{Keys.Escape(Subject)}";

    /// <summary>Start the order's orchestration.</summary>
    public static OutboxItem Start() => new(OutboxKind.Start, "");

    /// <summary>Wake an orchestration.</summary>
    public static OutboxItem Wake(string instanceId) => new(OutboxKind.Wake, instanceId);

    /// <summary>Queue a customer message.</summary>
    public static OutboxItem Mail(MessageWish wish) => new(OutboxKind.Mail, $"{wish.Kind}:{wish.Subject}");

    /// <summary>Open an exception for staff.</summary>
    public static OutboxItem Alert(ExceptionRule rule, string code, string detail) => new(OutboxKind.Alert, $"{rule}:{code}", detail);

    /// <summary>Open or close an exception that follows from the order's state.</summary>
    public static OutboxItem Standing(ExceptionRule rule, string code) => new(OutboxKind.Standing, $"{rule}:{code}");

    /// <summary>The message that a mail item asks for.</summary>
    public MessageWish ToMessage()
    {
        int colon = Subject.IndexOf(':');
        return new(Enum.Parse<MessageKind>(Subject.AsSpan(0, colon)), Subject[(colon + 1)..]);
    }

    internal TableEntity ToRow(string orderId) => new(orderId, RowKey) { ["Item"] = Json.Write(this) };

    internal static OutboxItem Read(TableEntity row) => Json.Read<OutboxItem>(row.GetString("Item"));
}
