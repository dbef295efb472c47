using System.Buffers;
using System.Buffers.Binary;
using Azure.Data.Tables.Entities;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>An entity's properties, without its keys, as stored: a format byte, then for each property the length of its name, the name,
/// its type, and its value.</summary>
internal sealed class EntityBody : PropertySink
{
    private const byte Format = 1;
    private const int LongestText = 32 * 1024;
    private const int LongestBinary = 64 * 1024;
    private const int MostProperties = 252;

    private readonly ArrayBufferWriter<byte> _buffer = new(256);
    private int _count;

    private EntityBody() => Byte(Format);

    /// <summary>Why the entity cannot be stored, or null.</summary>
    public Refusal? Refusal { get; private set; }

    public static EntityBody Of(ITableEntity entity)
    {
        var body = new EntityBody();
        EntityWriter.Write(entity, body);
        if (body._count > MostProperties)
        {
            body.Refusal ??= Refusal.TooManyProperties;
        }

        return body;
    }

    public ReadOnlyMemory<byte> Bytes => _buffer.WrittenMemory;

    public override void Write(PropertyName name, EdmValue value)
    {
        if (value.IsNull || name.Text is "PartitionKey" or "RowKey")
        {
            return;
        }

        _count++;
        Length(name.Utf8.Length);
        _buffer.Write(name.Utf8);
        Byte((byte)value.Type);
        switch (value.Type)
        {
            case EdmType.String:
                Text(value.Text);
                break;
            case EdmType.Binary:
                Blob(value.Binary.Span);
                break;
            case EdmType.Int32:
                BinaryPrimitives.WriteInt32LittleEndian(Room(4), value.Int32);
                break;
            case EdmType.Boolean:
                Byte(value.Boolean ? (byte)1 : (byte)0);
                break;
            case EdmType.Double when double.IsInfinity(value.Double):
                throw new ArgumentException("An infinite number cannot be written as JSON, in which the service takes entities.");
            case EdmType.Guid:
                value.Guid.TryWriteBytes(Room(16));
                break;
            default:
                BinaryPrimitives.WriteInt64LittleEndian(Room(8), value.Bits);
                break;
        }
    }

    /// <summary>The properties of both: a property of the newer one takes the place of the older one's.</summary>
    public static ReadOnlyMemory<byte> Merge(ReadOnlySpan<byte> older, ReadOnlyMemory<byte> newer)
    {
        var old = new PropertyReader(older);
        var next = new PropertyReader(newer.Span);
        bool more = next.Read();
        while (more && old.Read() && old.Name.SequenceEqual(next.Name))
        {
            more = next.Read();
        }

        if (!more && !old.Read() && old.IsAtEnd)
        {
            return newer;
        }

        return MergeSlowly(older, newer.Span);
    }

    private static ReadOnlyMemory<byte> MergeSlowly(ReadOnlySpan<byte> older, ReadOnlySpan<byte> newer)
    {
        var merged = new ArrayBufferWriter<byte>(older.Length + newer.Length);
        merged.Write([Format]);
        var old = new PropertyReader(older);
        while (old.Read())
        {
            var replacement = new PropertyReader(newer);
            merged.Write(replacement.Find(old.Name) ? replacement.Whole : old.Whole);
        }

        var added = new PropertyReader(newer);
        while (added.Read())
        {
            var known = new PropertyReader(older);
            if (!known.Find(added.Name))
            {
                merged.Write(added.Whole);
            }
        }

        return merged.WrittenMemory;
    }

    private void Text(string text)
    {
        if (text.Length > LongestText)
        {
            Refusal ??= Local.Refusal.PropertyValueTooLarge;
            return;
        }

        Span<byte> small = stackalloc byte[384];
        if (OrdinalText.MaxLength(text) <= small.Length)
        {
            Blob(small[..OrdinalText.Write(text, small)], LongestText * 3);
        }
        else
        {
            Blob(OrdinalText.Bytes(text), LongestText * 3);
        }
    }

    private void Blob(ReadOnlySpan<byte> bytes, int longest = LongestBinary)
    {
        if (bytes.Length > longest)
        {
            Refusal ??= Local.Refusal.PropertyValueTooLarge;
            return;
        }

        Length(bytes.Length);
        _buffer.Write(bytes);
    }

    private void Length(int length)
    {
        for (; length >= 0x80; length >>= 7)
        {
            Byte((byte)(length | 0x80));
        }

        Byte((byte)length);
    }

    private void Byte(byte value) => Room(1)[0] = value;

    private Span<byte> Room(int length)
    {
        Span<byte> room = _buffer.GetSpan(length)[..length];
        _buffer.Advance(length);
        return room;
    }
}
