using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Serverless.Domain.Channels;

namespace Serverless.Functions.Channels.Files;

/// <summary>JSON objects, one a line or in one array: flat ones are rows, those with lines of their own are orders.</summary>
internal static class JsonRows
{
    private const int LongestLine = 4 * 1024 * 1024;

    public static async IAsyncEnumerable<FeedRecord> ReadLinesAsync(
        Stream file, IReadOnlyList<string> columns, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        PipeReader pipe = PipeReader.Create(file);
        for (int number = 1; ;)
        {
            ReadResult read = await pipe.ReadAsync(cancellation);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                if (Parse(number, rest.Slice(0, end), columns) is { } record)
                {
                    yield return record;
                }

                number++;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (Parse(number, rest, columns) is { } last)
                {
                    yield return last;
                }

                yield break;
            }

            if (rest.Length > LongestLine)
            {
                throw new FeedFileException(number, $"Line {number} is longer than {LongestLine} bytes.");
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }
    }

    public static async IAsyncEnumerable<FeedRecord> ReadArrayAsync(
        Stream file, IReadOnlyList<string> columns, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using IAsyncEnumerator<JsonElement> elements =
            JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(file, cancellationToken: cancellation).GetAsyncEnumerator(cancellation);
        for (int number = 1; await NextAsync(elements); number++)
        {
            yield return Record(number, elements.Current, columns);
        }
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<JsonElement> elements)
    {
        try
        {
            return await elements.MoveNextAsync();
        }
        catch (JsonException e)
        {
            int line = (int)(e.LineNumber ?? 0) + 1;
            throw new FeedFileException(line, $"The JSON is malformed in line {line}; an array of objects is expected.");
        }
    }

    private static FeedRecord? Parse(int line, ReadOnlySequence<byte> text, IReadOnlyList<string> columns)
    {
        if (line == 1 && text.Length >= 3 && text.Slice(0, 3).ToArray() is [0xEF, 0xBB, 0xBF])
        {
            text = text.Slice(3);
        }

        if (text.Length == 0 || (text.Length < 256 && text.ToArray().All(value => value is (byte)' ' or (byte)'\r' or (byte)'\t')))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Record(line, document.RootElement.Clone(), columns);
        }
        catch (JsonException)
        {
            return new BrokenRecord(line, "The line is not valid JSON.");
        }
    }

    private static FeedRecord Record(int line, JsonElement element, IReadOnlyList<string> columns)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return new BrokenRecord(line, "The record is not a JSON object.");
        }

        return element.TryGetProperty("lines", out JsonElement lines) && lines.ValueKind == JsonValueKind.Array
            ? new OrderRecord(line, element)
            : new RowRecord(new FeedRow(line, [.. columns.Select(column => Cell(element, column))]));
    }

    private static string? Cell(JsonElement element, string column) => !element.TryGetProperty(column, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
