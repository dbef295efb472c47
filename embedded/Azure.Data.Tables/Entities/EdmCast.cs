using System.Globalization;

namespace Azure.Data.Tables.Entities;

/// <summary>From a stored value to the type of the member that takes it, by way of its JSON where the types differ: what is no text
/// there is a text that is missing, as to the official client. A null leaves the type's default.</summary>
internal static class EdmCast
{
    public static string? ToText(EdmValue value) => value.ToJsonText();

    public static int ToInt32(EdmValue value) => value.IsNull ? 0 : value.Type == EdmType.Int32 ? value.Int32 : throw Uncastable(value, typeof(int));

    public static int? ToNullableInt32(EdmValue value) =>
        value.IsNull ? null : value.Type == EdmType.Int32 ? value.Int32 : throw Uncastable(value, typeof(int?));

    public static long ToInt64(EdmValue value) => value.Type switch
    {
        EdmType.Null => 0,
        EdmType.Int64 => value.Int64,
        _ => long.Parse(value.ToJsonText()!, CultureInfo.InvariantCulture),
    };

    public static long? ToNullableInt64(EdmValue value) => value.IsNull ? null : ToInt64(value);

    public static ulong ToUInt64(EdmValue value) => value.IsNull ? 0 : ulong.Parse(value.ToJsonText()!, CultureInfo.InvariantCulture);

    public static ulong? ToNullableUInt64(EdmValue value) => value.IsNull ? null : ToUInt64(value);

    public static double ToDouble(EdmValue value) => value.Type switch
    {
        EdmType.Null => 0,
        EdmType.Double => value.Double,
        EdmType.Int32 => value.Int32,
        EdmType.Boolean => value.Boolean ? 1 : 0,
        _ => double.Parse(value.ToJsonText()!, CultureInfo.InvariantCulture),
    };

    public static double? ToNullableDouble(EdmValue value) => value.IsNull ? null : ToDouble(value);

    public static bool ToBoolean(EdmValue value) =>
        !value.IsNull && (value.Type == EdmType.Boolean ? value.Boolean : throw Uncastable(value, typeof(bool)));

    public static bool? ToNullableBoolean(EdmValue value) => value.IsNull ? null : ToBoolean(value);

    public static Guid ToGuid(EdmValue value) => value.Type switch
    {
        EdmType.Null => Guid.Empty,
        EdmType.Guid => value.Guid,
        _ => Guid.Parse(value.ToJsonText()!),
    };

    public static Guid? ToNullableGuid(EdmValue value) => value.IsNull ? null : ToGuid(value);

    public static DateTime ToDateTime(EdmValue value) => value.Type switch
    {
        EdmType.Null => default,
        EdmType.DateTime => value.DateTime,
        _ => Moment(value.ToJsonText() ?? throw Uncastable(value, typeof(string))),
    };

    public static DateTime? ToNullableDateTime(EdmValue value) => value.Type switch
    {
        EdmType.Null => null,
        EdmType.DateTime => value.DateTime,
        _ => Moment(value.ToJsonText()!),
    };

    public static DateTimeOffset ToDateTimeOffset(EdmValue value) => value.Type switch
    {
        EdmType.Null => default,
        EdmType.DateTime => new DateTimeOffset(value.DateTime),
        _ => DateTimeOffset.Parse(value.ToJsonText()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
    };

    public static DateTimeOffset? ToNullableDateTimeOffset(EdmValue value) => value.IsNull ? null : ToDateTimeOffset(value);

    public static byte[]? ToBytes(EdmValue value) => value.Type switch
    {
        EdmType.Null => null,
        EdmType.Binary => value.ToBytes(),
        _ => Convert.FromBase64String(value.ToJsonText()!),
    };

    public static BinaryData? ToBinaryData(EdmValue value) => ToBytes(value) is { } bytes ? new BinaryData(bytes) : null;

    public static ETag ToETag(EdmValue value) => value.IsNull ? default : new ETag(value.ToJsonText()!);

    public static T ToEnum<T>(EdmValue value) where T : struct, Enum => value.IsNull ? default : Enum.Parse<T>(value.ToJsonText()!);

    public static T? ToNullableEnum<T>(EdmValue value) where T : struct, Enum => value.IsNull ? null : ToEnum<T>(value);

    /// <summary>A member of a type that cannot be stored takes nothing.</summary>
    public static T? ToDefault<T>(EdmValue value) => default;

    private static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static InvalidCastException Uncastable(EdmValue value, Type target)
    {
        Type source = value.ToJsonText() is null ? value.ToObject()!.GetType() : typeof(string);
        return new InvalidCastException($"Unable to cast object of type '{source}' to type '{target}'.");
    }
}
