using System.Buffers.Binary;
using Azure.Data.Tables.Entities;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>Goes through the properties of a stored entity.</summary>
internal ref struct PropertyReader(ReadOnlySpan<byte> body)
{
    private readonly ReadOnlySpan<byte> _body = body;
    private int _position = 1;

    public ReadOnlySpan<byte> Name { get; private set; }

    public EdmType Type { get; private set; }

    /// <summary>The value's bytes, without the length that stands before a text.</summary>
    public ReadOnlySpan<byte> Raw { get; private set; }

    /// <summary>The property with its name and type.</summary>
    public ReadOnlySpan<byte> Whole { get; private set; }

    public readonly bool IsAtEnd => _position >= _body.Length;

    public readonly EdmValue Value => Type switch
    {
        EdmType.String => EdmValue.From(OrdinalText.Read(Raw)),
        EdmType.Int32 => EdmValue.From(BinaryPrimitives.ReadInt32LittleEndian(Raw)),
        EdmType.Int64 => EdmValue.From(BinaryPrimitives.ReadInt64LittleEndian(Raw)),
        EdmType.Double => EdmValue.From(BinaryPrimitives.ReadDoubleLittleEndian(Raw)),
        EdmType.Boolean => EdmValue.From(Raw[0] != 0),
        EdmType.DateTime => EdmValue.From(new DateTime(BinaryPrimitives.ReadInt64LittleEndian(Raw), DateTimeKind.Utc)),
        EdmType.Guid => EdmValue.From(new Guid(Raw)),
        EdmType.Binary => EdmValue.From(Raw.ToArray()),
        _ => default,
    };

    public bool Read()
    {
        if (IsAtEnd)
        {
            return false;
        }

        int start = _position;
        int nameLength = Length();
        Name = _body.Slice(_position, nameLength);
        _position += nameLength;
        Type = (EdmType)_body[_position++];
        int length = Type switch
        {
            EdmType.String or EdmType.Binary => Length(),
            EdmType.Int32 => 4,
            EdmType.Boolean => 1,
            EdmType.Guid => 16,
            _ => 8,
        };
        Raw = _body.Slice(_position, length);
        _position += length;
        Whole = _body[start.._position];
        return true;
    }

    /// <summary>Goes on to the property of that name.</summary>
    public bool Find(ReadOnlySpan<byte> name)
    {
        while (Read())
        {
            if (Name.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private int Length()
    {
        int length = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = _body[_position++];
            length |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return length;
            }
        }
    }
}
