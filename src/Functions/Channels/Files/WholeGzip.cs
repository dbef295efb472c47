using System.IO.Compression;

namespace Serverless.Functions.Channels.Files;

/// <summary>
/// Unpacks gzip and notices when the file breaks off, which the platform's own stream takes for the end: behind the file's last member another
/// one is read, and only if its content comes out was everything before it whole.
/// </summary>
internal sealed class WholeGzip : ForwardStream
{
    private static readonly byte[] Mark = "\0end of the file"u8.ToArray();
    private static readonly byte[] MarkMember = Pack(Mark);

    private readonly GZipStream unpacked;
    private readonly byte[] buffer = new byte[32 * 1024];
    private int start;
    private int end;
    private bool ended;

    public WholeGzip(Stream packed) => unpacked = new(new Appended(packed, MarkMember), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">It is no gzip, or it breaks off.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken = default)
    {
        while (!ended && end - start <= Mark.Length)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            int read = await unpacked.ReadAsync(buffer.AsMemory(end), cancellationToken);
            end += read;
            if (read == 0)
            {
                ended = true;
                end = buffer.AsSpan(0, end).EndsWith(Mark) ? end - Mark.Length : throw new InvalidDataException("It breaks off.");
            }
        }

        int count = Math.Min(target.Length, ended ? end - start : end - start - Mark.Length);
        buffer.AsMemory(start, count).CopyTo(target);
        start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        unpacked.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Pack(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private sealed class Appended(Stream first, byte[] then) : ForwardStream
    {
        private int at = -1;

        public override async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken = default)
        {
            if (at < 0 && await first.ReadAsync(target, cancellationToken) is > 0 and var read)
            {
                return read;
            }

            at = Math.Max(at, 0);
            int count = Math.Min(target.Length, then.Length - at);
            then.AsMemory(at, count).CopyTo(target);
            at += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            first.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>A stream that is read once, from its beginning to its end, and not in any other way.</summary>
internal abstract class ForwardStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The stream can only be read, from its beginning to its end.");

    public override long Position
    {
        get => throw new NotSupportedException("The stream can only be read, from its beginning to its end.");
        set => throw new NotSupportedException("The stream can only be read, from its beginning to its end.");
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] target, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    public override Task<int> ReadAsync(byte[] target, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(target.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The stream can only be read, from its beginning to its end.");

    public override void SetLength(long value) => throw new NotSupportedException("The stream can only be read, from its beginning to its end.");

    public override void Write(byte[] source, int offset, int count) => throw new NotSupportedException("The stream can only be read, from its beginning to its end.");
}
