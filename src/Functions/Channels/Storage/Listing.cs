using System.Text.Json.Serialization;
using Azure;
using Azure.Data.Tables;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels.Storage;

/// <summary>A product that a channel sells, and what the channel was told of it.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Sku">The product's SKU; a bundle's, too.</param>
public sealed record Listing(string Channel, string Sku)
{
    /// <summary>The id under which the channel was last told of it; null before.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Units that the channel has been told and has confirmed; null before.</summary>
    public int? Told { get; init; }

    /// <summary>When it confirmed them.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>How long after the change that was, in seconds.</summary>
    public double? LagSeconds { get; init; }

    /// <summary>The version that was last sent, or is about to be; it only rises.</summary>
    public long Version { get; init; }

    /// <summary>Since when the channel does not know what it should; null when it does.</summary>
    public DateTimeOffset? WantedSince { get; init; }

    /// <summary>Why the last call did not get through; null when it did.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether the channel will not have it, so that asking again is of no use until something changes.</summary>
    public bool Refused { get; init; }

    /// <summary>The version that <see cref="Told"/> belongs to; another one is on its way, or was lost, when it differs.</summary>
    [JsonIgnore]
    public long ToldVersion { get; init; }

    /// <summary>SKUs of a bundle's parts.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Parts { get; init; } = [];

    [JsonIgnore]
    internal ETag ETag { get; init; }

    /// <summary>Whether the channel is known to have this figure.</summary>
    public bool Says(int units) => Told == units && ToldVersion == Version;

    internal TableEntity ToRow() => new(Channel, Keys.Escape(Sku))
    {
        ["Sku"] = Sku,
        ["Parts"] = Json.Write(Parts),
        ["ExternalId"] = ExternalId,
        ["Told"] = Told,
        ["ToldAt"] = ToldAt,
        ["LagSeconds"] = LagSeconds,
        ["Version"] = Version,
        ["ToldVersion"] = ToldVersion,
        ["WantedSince"] = WantedSince,
        ["Failure"] = Failure,
        ["Refused"] = Refused,
    };

    internal static Listing Read(TableEntity row) => new(row.PartitionKey, row.GetString("Sku"))
    {
        Parts = Json.Read<string[]>(row.GetString("Parts")),
        ExternalId = row.GetString("ExternalId"),
        Told = row.GetInt32("Told"),
        ToldAt = row.GetDateTimeOffset("ToldAt"),
        LagSeconds = row.GetDouble("LagSeconds"),
        Version = row.GetInt64("Version") ?? 0,
        ToldVersion = row.GetInt64("ToldVersion") ?? 0,
        WantedSince = row.GetDateTimeOffset("WantedSince"),
        Failure = row.GetString("Failure"),
        Refused = row.GetBoolean("Refused") ?? false,
        ETag = row.ETag,
    };
}
