using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

public enum Colour
{
    Red,
    Green,
}

/// <summary>An entity with a property of each type.</summary>
public sealed class Sample : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public int Int32 { get; set; }

    public int? NoInt32 { get; set; }

    public long Int64 { get; set; }

    public long? SomeInt64 { get; set; }

    public double Double { get; set; }

    public bool Flag { get; set; }

    public bool? NoFlag { get; set; }

    public Guid Guid { get; set; }

    public DateTimeOffset When { get; set; }

    public DateTime? Utc { get; set; }

    public byte[]? Bytes { get; set; }

    public BinaryData? Data { get; set; }

    public Colour Colour { get; set; }

    public Colour? NoColour { get; set; }

    [IgnoreDataMember]
    public string Secret { get; set; } = "unset";

    [DataMember(Name = "renamed")]
    public string? Named { get; set; }

    public string Computed => Text + "!";

    public static Sample Full(string partitionKey, string rowKey) => new()
    {
        PartitionKey = partitionKey,
        RowKey = rowKey,
        Text = "Ünï \"quoted\" \\ 'single'\r\n\t \u20ac \ud83d\ude00",
        Int32 = int.MinValue,
        Int64 = long.MaxValue,
        SomeInt64 = -1,
        Double = 0.1,
        Flag = true,
        Guid = new Guid("6d2f0f5c-8c3b-4b6e-9d35-0a9a3b1c2d4e"),
        When = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 789, TimeSpan.FromHours(2)).AddTicks(1234),
        Utc = new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc),
        Bytes = [0, 1, 254, 255],
        Data = new BinaryData(new byte[] { 7 }),
        Colour = Colour.Green,
        Secret = "hidden",
        Named = "by another name",
    };
}
