using System.Buffers.Binary;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>An entity's key in one: the table's number, the partition key, a zero (which no key contains), the row key.</summary>
internal static class EntityKey
{
    public const int TableLength = 4;

    /// <summary>The key with room for the table's number, which only the writer knows.</summary>
    public static byte[] Of(string partitionKey, string rowKey)
    {
        byte[] buffer = new byte[TableLength + OrdinalText.MaxLength(partitionKey) + 1 + OrdinalText.MaxLength(rowKey)];
        int length = TableLength + OrdinalText.Write(partitionKey, buffer.AsSpan(TableLength));
        buffer[length++] = 0;
        length += OrdinalText.Write(rowKey, buffer.AsSpan(length));
        return buffer[..length];
    }

    public static void SetTable(Span<byte> key, long table) => BinaryPrimitives.WriteUInt32BigEndian(key, (uint)table);

    public static byte[] Table(long table)
    {
        byte[] key = new byte[TableLength];
        SetTable(key, table);
        return key;
    }

    public static byte[] Join(ReadOnlySpan<byte> table, ReadOnlySpan<byte> rest) => [.. table, .. rest];

    public static ReadOnlySpan<byte> Partition(ReadOnlySpan<byte> key) => key[TableLength..(TableLength + Separator(key))];

    public static ReadOnlySpan<byte> Row(ReadOnlySpan<byte> key) => key[(TableLength + Separator(key) + 1)..];

    private static int Separator(ReadOnlySpan<byte> key) => key[TableLength..].IndexOf((byte)0);
}
