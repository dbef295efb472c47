using System.IO.Compression;
using System.Text.Json;
using Azure.Data.Tables;
using Serverless.Domain.Channels;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Channels.Storage;

/// <summary>The rows of one order or return as they wait to be taken in: rows to be mapped, or a whole order.</summary>
/// <param name="Key">What the channel calls it.</param>
/// <param name="Rows">Its rows; empty when it came as a whole order.</param>
/// <param name="Order">The whole order; null when it came as rows.</param>
/// <param name="Line">Where the whole order stands in the file.</param>
public sealed record SpooledGroup(string Key, IReadOnlyList<FeedRow> Rows, JsonElement? Order = null, int Line = 0)
{
    /// <summary>Lines of the file that it is made of.</summary>
    public IEnumerable<int> Lines() => Order is null ? Rows.Select(row => row.Line) : [Line];
}

/// <summary>A group as one row: compressed, in columns of at most 64 KB.</summary>
internal static class GroupColumns
{
    public const int MostBytes = 800 * 1024;
    private const int PerColumn = 60 * 1024;

    public static byte[] Pack(SpooledGroup group)
    {
        using MemoryStream packed = new();
        using (DeflateStream deflate = new(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(deflate, group, Json.Options);
        }

        return packed.ToArray();
    }

    public static void Write(TableEntity row, byte[] packed)
    {
        for (int part = 0; part * PerColumn < packed.Length; part++)
        {
            row[$"Data{part}"] = packed[(part * PerColumn)..Math.Min(packed.Length, (part + 1) * PerColumn)];
        }
    }

    public static SpooledGroup Read(TableEntity row)
    {
        using MemoryStream packed = new();
        for (int part = 0; row.GetBinary($"Data{part}") is { } bytes; part++)
        {
            packed.Write(bytes);
        }

        packed.Position = 0;
        using DeflateStream inflate = new(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<SpooledGroup>(inflate, Json.Options)!;
    }
}
