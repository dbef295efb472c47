using CsvHelper;
using Serverless.Domain.Channels;

namespace Serverless.Functions.Channels.Files;

/// <summary>
/// Rows of separated values (RFC 4180). A row with too few or too many fields is broken alone; a quote that never ends breaks the file, because
/// nothing after it can be told apart.
/// </summary>
internal static class DelimitedRows
{
    private const int LongestRecord = 256 * 1024;

    public static async IAsyncEnumerable<FeedRecord> ReadAsync(
        Stream file, char separator, IReadOnlyList<string> columns, IReadOnlyList<string> optional,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        bool open = false;
        CsvReaderOptions options = new()
        {
            Separator = separator,
            MaxRecordSize = LongestRecord,
            TrackLineNumbers = true,
            OnMalformedRecord = record => open = record.Reason == CsvMalformedReason.UnterminatedQuote,
        };
        using CsvReader rows = CsvReader.Create(file, options, leaveOpen: true);
        bool some = await NextAsync(rows, cancellation);
        if (rows.Headers.Count == 0)
        {
            throw new FeedFileException(0, "The file is empty; a header is expected.");
        }

        int width = rows.Headers.Count;
        int[] positions = Positions(rows.Headers, columns, optional);
        for (; some; some = await NextAsync(rows, cancellation))
        {
            int line = (int)rows.LineNumber;
            if (open)
            {
                throw new FeedFileException(line, $"The quote that opens in the record of line {line} does not end.");
            }

            if (rows.FieldCount == width)
            {
                yield return new RowRecord(new FeedRow(line, Array.ConvertAll(positions, position => position < 0 ? null : rows.GetString(position))));
            }
            else if (rows.FieldCount > 1 || !string.IsNullOrWhiteSpace(rows.GetString(0)))
            {
                yield return new BrokenRecord(line, $"The row has {rows.FieldCount} fields, the header has {width}.");
            }
        }
    }

    private static int[] Positions(IReadOnlyList<string> header, IReadOnlyList<string> columns, IReadOnlyList<string> optional)
    {
        List<string> names = [.. header.Select(name => name.Trim())];
        int[] positions = [.. columns.Select(column => names.IndexOf(column))];
        string[] missing = [.. columns.Where((column, index) => positions[index] < 0 && !optional.Contains(column))];
        return missing.Length == 0
            ? positions
            : throw new FeedFileException(1, $"The file has no column {string.Join(", ", missing.Select(name => $"'{name}'"))}, which the mapping reads.");
    }

    private static async ValueTask<bool> NextAsync(CsvReader rows, CancellationToken cancellation)
    {
        try
        {
            return await rows.ReadAsync(cancellation);
        }
        catch (CsvFormatException e)
        {
            throw new FeedFileException((int)e.LineNumber, $"The record of line {e.LineNumber} is longer than {LongestRecord} bytes; a quote may be left open.");
        }
    }
}
