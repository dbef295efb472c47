using System.Globalization;
using System.Xml;

namespace Azure.Data.Tables.Entities;

/// <summary>The types that a property of an entity can have.</summary>
internal enum EdmType : byte
{
    Null,
    String,
    Int32,
    Int64,
    Double,
    Boolean,
    DateTime,
    Guid,
    Binary,
}

/// <summary>One property's value, unboxed where its type allows.</summary>
internal readonly struct EdmValue
{
    private static readonly object Bare = new();

    private readonly object? _reference;
    private readonly long _bits;

    private EdmValue(EdmType type, long bits, object? reference)
    {
        Type = type;
        _bits = bits;
        _reference = reference;
    }

    public EdmType Type { get; }

    public bool IsNull => Type == EdmType.Null;

    /// <summary>A number of a type that the service does not have: it goes without a type, and the service says what it is.</summary>
    public bool IsBare => ReferenceEquals(_reference, Bare);

    public string Text => (string)_reference!;

    public int Int32 => (int)_bits;

    public long Int64 => _bits;

    public double Double => BitConverter.Int64BitsToDouble(_bits);

    public bool Boolean => _bits != 0;

    /// <summary>An Int64, a double, or a moment's ticks, as 64 bits.</summary>
    public long Bits => _bits;

    public DateTime DateTime => new(_bits, DateTimeKind.Utc);

    public Guid Guid => (Guid)_reference!;

    public ReadOnlyMemory<byte> Binary => _reference is byte[] bytes ? bytes : ((BinaryData)_reference!).ToMemory();

    public byte[] ToBytes() => _reference as byte[] ?? ((BinaryData)_reference!).ToArray();

    public static EdmValue From(string? value) => value is null ? default : new(EdmType.String, 0, value);

    public static EdmValue From(int value) => new(EdmType.Int32, value, null);

    public static EdmValue From(long value) => new(EdmType.Int64, value, null);

    public static EdmValue From(double value) => new(EdmType.Double, BitConverter.DoubleToInt64Bits(value), null);

    public static EdmValue From(decimal value) => value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue
        ? From((int)value)
        : new(EdmType.Double, BitConverter.DoubleToInt64Bits((double)value), Bare);

    public static EdmValue From(float value) => Math.Abs(value) < 1e28f
        ? From((decimal)value)
        : new(EdmType.Double, BitConverter.DoubleToInt64Bits(value), Bare);

    public static EdmValue From(bool value) => new(EdmType.Boolean, value ? 1 : 0, null);

    public static EdmValue From(Guid value) => new(EdmType.Guid, 0, value);

    public static EdmValue From(byte[]? value) => value is null ? default : new(EdmType.Binary, 0, value);

    public static EdmValue From(BinaryData? value) => value is null ? default : new(EdmType.Binary, 0, value);

    public static EdmValue From(DateTimeOffset value) => new(EdmType.DateTime, value.UtcTicks, null);

    /// <exception cref="NotSupportedException">The value is not in UTC: nobody can know which moment it means.</exception>
    public static EdmValue From(DateTime value) => value.Kind == DateTimeKind.Utc
        ? new(EdmType.DateTime, value.Ticks, null)
        : throw new NotSupportedException(
            $"DateTime {value.ToString(CultureInfo.InvariantCulture)} has a Kind of {value.Kind}. Azure SDK requires it to be UTC. "
            + "You can call DateTime.SpecifyKind to change Kind property value to DateTimeKind.Utc.");

    /// <summary>The value of a property of a dictionary entity, or of a member whose type has no faster way.</summary>
    public static EdmValue FromObject(object? value) => value switch
    {
        null => default,
        string text => From(text),
        int number => From(number),
        long number => From(number),
        double number => From(number),
        bool flag => From(flag),
        Guid guid => From(guid),
        DateTimeOffset moment => From(moment),
        DateTime moment => From(moment),
        byte[] bytes => From(bytes),
        BinaryData data => From(data),
        float number => From(number),
        decimal number => From(number),
        ulong number => From(checked((long)number)),
        TimeSpan span => From(XmlConvert.ToString(span)),
        Enum => throw new NotSupportedException("Enum values are only supported for custom model types implementing ITableEntity."),
        _ => throw new NotSupportedException($"Not supported type {value.GetType()}"),
    };

    /// <summary>As the JSON has it where that is a text; otherwise null.</summary>
    public string? ToJsonText() => Type switch
    {
        EdmType.String => Text,
        EdmType.Int64 => Int64.ToString(CultureInfo.InvariantCulture),
        EdmType.Double when !double.IsFinite(Double) => Double.ToString(CultureInfo.InvariantCulture),
        EdmType.DateTime => DateTime.ToString("O", CultureInfo.InvariantCulture),
        EdmType.Guid => Guid.ToString(),
        EdmType.Binary => Convert.ToBase64String(Binary.Span),
        _ => null,
    };

    /// <summary>As a dictionary entity shows it.</summary>
    public object? ToObject() => Type switch
    {
        EdmType.String => Text,
        EdmType.Int32 => Int32,
        EdmType.Int64 => Int64,
        EdmType.Double => Double,
        EdmType.Boolean => Boolean,
        EdmType.DateTime => new DateTimeOffset(DateTime),
        EdmType.Guid => _reference,
        EdmType.Binary => ToBytes(),
        _ => null,
    };
}
