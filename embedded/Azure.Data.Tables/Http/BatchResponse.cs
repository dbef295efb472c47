using System.Globalization;
using System.Text;
using Embedded.Storage;

namespace Azure.Data.Tables.Http;

/// <summary>Takes apart the answer to a batch: the HTTP responses in it.</summary>
internal static class BatchResponse
{
    private const string Multipart = "multipart/mixed; boundary=";

    /// <exception cref="InvalidOperationException">The answer is not in parts.</exception>
    /// <exception cref="IOException">There is no part.</exception>
    public static IReadOnlyList<Response> Parse(Response response)
    {
        response.Headers.TryGetValue("Content-Type", out string? contentType);
        if (contentType?.StartsWith(Multipart, StringComparison.Ordinal) != true)
        {
            throw new InvalidOperationException($"Expected Content-Type to start with {Multipart} but received {contentType}");
        }

        IReadOnlyList<Response> parts = Parse(response.Content.ToMemory());
        return parts.Count > 0 ? parts : throw new IOException("The answer to a transaction has no part.");
    }

    private static List<Response> Parse(ReadOnlyMemory<byte> body)
    {
        var responses = new List<Response>();
        int position = 0;
        while (Find(body.Span, "HTTP/1.1 "u8, position) is int start and >= 0)
        {
            int next = Find(body.Span, "\n--"u8, start);
            int end = next < 0 ? body.Length : next;
            responses.Add(One(body[start..end]));
            position = end;
        }

        return responses;
    }

    private static Response One(ReadOnlyMemory<byte> part)
    {
        int blank = Find(part.Span, "\r\n\r\n"u8, 0);
        int headEnd = blank < 0 ? part.Length : blank;
        string[] head = Encoding.UTF8.GetString(part.Span[..headEnd]).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] status = head[0].Split(' ', 3);
        ReadOnlyMemory<byte> content = blank < 0 ? default : part[(blank + 4)..];
        while (content.Length > 0 && content.Span[^1] is (byte)'\r' or (byte)'\n')
        {
            content = content[..^1];
        }

        var response = new MemoryResponse(
            int.Parse(status[1], CultureInfo.InvariantCulture),
            status.Length > 2 ? status[2] : "",
            new BinaryData(content),
            isError: false) { IsPart = true };
        foreach (string line in head.Skip(1))
        {
            int colon = line.IndexOf(':');
            if (colon > 0)
            {
                response.With(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        return response;
    }

    private static int Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> what, int from)
    {
        int index = body[from..].IndexOf(what);
        return index < 0 ? -1 : from + index;
    }
}
