using Azure;
using Azure.Data.Tables;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>One piece of news in an order's inbox. The key is the sender's event id, insert-only: the row is the dedupe as well.</summary>
/// <param name="RowKey">Its key in the order's partition.</param>
/// <param name="ETag">As read.</param>
/// <param name="Event">The news.</param>
public sealed record InboxRow(string RowKey, ETag ETag, InboxEvent Event)
{
    /// <summary>Row keys of the inbox start like this.</summary>
    public const string Prefix = "inbox-";

    /// <summary>The row key of an event.</summary>
    public static string Key(string source, string eventId) => $"{Prefix}{source}-{Keys.Escape(eventId)}";

    internal static TableEntity Write(string orderId, string source, string eventId, InboxEvent news, DateTimeOffset now)
    {
        TableEntity row = new(orderId, Key(source, eventId)) { ["Applied"] = false, ["ReceivedAt"] = now };
        Chunks.Write(row, "Event", Json.Write(news));
        return row;
    }

    internal static InboxRow Read(TableEntity row) => new(row.RowKey, row.ETag, Json.Read<InboxEvent>(Chunks.Read(row, "Event")));
}
