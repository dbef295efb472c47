using System.IO.Pipelines;
using System.Text;

namespace Serverless.Functions.Channels.Files;

/// <summary>Reads a feed record by record, plain or gzip, and never holds more of it than one record.</summary>
public static class FeedReader
{
    /// <summary>The file's records.</summary>
    /// <param name="file">The bytes as they came.</param>
    /// <param name="format">Their format.</param>
    /// <param name="columns">The columns to read, in this order.</param>
    /// <param name="optional">Those that may be missing.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="FeedFileException">The file as a whole cannot be read.</exception>
    public static async IAsyncEnumerable<FeedRecord> ReadAsync(
        Stream file, FeedFormat format, IReadOnlyList<string> columns, IReadOnlyList<string> optional,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using Stream plain = await UnzipAsync(file, cancellation);
        IAsyncEnumerable<FeedRecord> records = format switch
        {
            FeedFormat.Csv => DelimitedRows.ReadAsync(plain, ',', columns, optional, cancellation),
            FeedFormat.Tsv => DelimitedRows.ReadAsync(plain, '\t', columns, optional, cancellation),
            FeedFormat.JsonLines => JsonRows.ReadLinesAsync(plain, columns, cancellation),
            _ => JsonRows.ReadArrayAsync(plain, columns, cancellation),
        };
        await using IAsyncEnumerator<FeedRecord> each = records.GetAsyncEnumerator(cancellation);
        for (int line = 0; await NextAsync(each, line); line = each.Current.Line)
        {
            yield return each.Current;
        }
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<FeedRecord> each, int line)
    {
        try
        {
            return await each.MoveNextAsync();
        }
        catch (InvalidDataException e)
        {
            throw new FeedFileException(line, $"The file is not valid gzip: {e.Message}");
        }
    }

    // Senders do not always say that a file is compressed: the first two bytes do.
    private static async Task<Stream> UnzipAsync(Stream file, CancellationToken cancellation)
    {
        PipeReader pipe = PipeReader.Create(file);
        ReadResult start = await pipe.ReadAtLeastAsync(2, cancellation);
        bool isGzip = IsGzip(start);
        pipe.AdvanceTo(start.Buffer.Start);
        return isGzip ? new WholeGzip(pipe.AsStream()) : pipe.AsStream();
    }

    private static bool IsGzip(ReadResult start)
    {
        Span<byte> magic = stackalloc byte[2];
        if (start.Buffer.Length < 2)
        {
            return false;
        }

        System.Buffers.BuffersExtensions.CopyTo(start.Buffer.Slice(0, 2), magic);
        return magic is [0x1f, 0x8b];
    }
}
