using System.Text;
using Serverless.Domain.Channels;

namespace Serverless.Functions.Channels.Files;

/// <summary>
/// Rows of separated values (RFC 4180): quoted fields may hold separators, line breaks and doubled quotes. A row with too few or too many fields
/// is broken alone; a quote that never ends breaks the file, because nothing after it can be told apart.
/// </summary>
internal sealed class DelimitedRows(StreamReader text, char separator)
{
    private const int LongestRecord = 256 * 1024;

    private readonly char[] buffer = new char[16 * 1024];
    private int at;
    private int end;
    private int line = 1;

    public static async IAsyncEnumerable<FeedRecord> ReadAsync(
        StreamReader text, char separator, IReadOnlyList<string> columns, IReadOnlyList<string> optional,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        DelimitedRows rows = new(text, separator);
        List<string>? header = (await rows.NextAsync(cancellation)).Fields;
        if (header is null)
        {
            throw new FeedFileException(0, "The file is empty; a header is expected.");
        }

        int[] positions = Positions(header, columns, optional);
        while (await rows.NextAsync(cancellation) is { Fields: { } fields, Line: var line })
        {
            yield return fields.Count == header.Count
                ? new RowRecord(new FeedRow(line, Array.ConvertAll(positions, position => position < 0 ? null : fields[position])))
                : new BrokenRecord(line, $"The row has {fields.Count} fields, the header has {header.Count}.");
        }
    }

    private static int[] Positions(List<string> header, IReadOnlyList<string> columns, IReadOnlyList<string> optional)
    {
        List<string> names = [.. header.Select(name => name.Trim())];
        int[] positions = [.. columns.Select(column => names.IndexOf(column))];
        string[] missing = [.. columns.Where((column, index) => positions[index] < 0 && !optional.Contains(column))];
        return missing.Length == 0
            ? positions
            : throw new FeedFileException(1, $"The file has no column {string.Join(", ", missing.Select(name => $"'{name}'"))}, which the mapping reads.");
    }

    /// <summary>The next record that is not an empty line, and the line it starts on; no fields at the end of the file.</summary>
    private async Task<(List<string>? Fields, int Line)> NextAsync(CancellationToken cancellation)
    {
        List<string> fields = [];
        StringBuilder field = new();
        int start = line;
        int length = 0;
        bool quoted = false;
        while (true)
        {
            if (at == end && !await FillAsync(cancellation))
            {
                if (quoted)
                {
                    throw new FeedFileException(start, $"The quote that opens in the record of line {start} does not end.");
                }

                return fields.Count == 0 && field.Length == 0 ? (null, start) : (Finish(), start);
            }

            char c = buffer[at++];
            if (++length > LongestRecord)
            {
                throw new FeedFileException(start, $"The record of line {start} is longer than {LongestRecord} characters; a quote may be left open.");
            }

            if (c == '\n')
            {
                line++;
            }

            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (await PeekAsync(cancellation) == '"')
                {
                    at++;
                    field.Append('"');
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (c == '\n')
            {
                if (fields.Count > 0 || field.ToString().Trim().Length > 0)
                {
                    return (Finish(), start);
                }

                field.Clear();
                start = line;
                length = 0;
            }
            else
            {
                field.Append(c);
            }
        }

        List<string> Finish()
        {
            if (field.Length > 0 && field[^1] == '\r')
            {
                field.Length--;
            }

            fields.Add(field.ToString());
            return fields;
        }
    }

    private async ValueTask<char> PeekAsync(CancellationToken cancellation) => at < end || await FillAsync(cancellation) ? buffer[at] : '\0';

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        at = 0;
        end = await text.ReadAsync(buffer, cancellation);
        return end > 0;
    }
}
