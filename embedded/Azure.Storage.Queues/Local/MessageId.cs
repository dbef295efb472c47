using System.Buffers.Binary;

namespace Azure.Storage.Queues.Local;

/// <summary>A message's id: the row's number, and a random tag that keeps ids from being guessed, in the form of a GUID.</summary>
internal readonly record struct MessageId(long Row, long Tag)
{
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Tag);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Row);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    /// <summary>An id that no message has, for what is not an id.</summary>
    public static MessageId Parse(string text)
    {
        if (!Guid.TryParse(text, out Guid guid))
        {
            return new MessageId(-1, 0);
        }

        Span<byte> bytes = stackalloc byte[16];
        guid.TryWriteBytes(bytes, bigEndian: true, out _);
        return new MessageId(BinaryPrimitives.ReadInt64BigEndian(bytes[8..]), BinaryPrimitives.ReadInt64BigEndian(bytes));
    }
}

/// <summary>What the last receive, send or update of a message gave out: a random number, in base 64.</summary>
internal static class PopReceipt
{
    public static string Of(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>A receipt that was never given, for what is not a receipt.</summary>
    public static long Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[8];
        return text.Length == 12 && Convert.TryFromBase64String(text, bytes, out int length) && length == 8
            ? BinaryPrimitives.ReadInt64BigEndian(bytes)
            : 0;
    }

    public static long New() => Random.Shared.NextInt64(1, long.MaxValue);
}
