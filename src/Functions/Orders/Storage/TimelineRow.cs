using System.Text.Json;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>One entry of an order's timeline.</summary>
/// <param name="At">Business time.</param>
/// <param name="Kind">The event's name.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Subject">Parcel, return or refund; null for the whole order.</param>
/// <param name="Data">What exactly.</param>
public sealed record TimelineRow(DateTimeOffset At, string Kind, string Actor, string? Subject, JsonElement Data)
{
    /// <summary>Row keys of the timeline start like this.</summary>
    public const string Prefix = "event-";

    internal static TableEntity Write(string orderId, int number, OrderEvent happened, Actor actor, DateTimeOffset at)
    {
        TableEntity row = new(orderId, $"{Prefix}{number:D6}") { ["At"] = at, ["Kind"] = happened.Kind, ["Actor"] = actor.ToString() };
        if (happened.Subject is { } subject)
        {
            row["Subject"] = subject;
        }

        Chunks.Write(row, "Data", JsonSerializer.Serialize(happened, happened.GetType(), Json.Options));
        return row;
    }

    internal static TimelineRow Read(TableEntity row) => new(
        row.GetDateTimeOffset("At")!.Value, row.GetString("Kind"), row.GetString("Actor"), row.GetString("Subject"),
        JsonDocument.Parse(Chunks.Read(row, "Data")).RootElement);
}
