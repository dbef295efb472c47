using System.Globalization;

namespace Azure.Data.Tables.Entities;

/// <summary>From a stored value to the type of the member that takes it. A null leaves the type's default.</summary>
internal static class EdmCast
{
    public static string? ToText(EdmValue value) => value.Type == EdmType.String ? value.Text : null;

    public static int ToInt32(EdmValue value) => value.IsNull ? 0 : Checked(value, EdmType.Int32, typeof(int)).Int32;

    public static int? ToNullableInt32(EdmValue value) => value.IsNull ? null : ToInt32(value);

    public static long ToInt64(EdmValue value) => value.Type switch
    {
        EdmType.Null => 0,
        EdmType.String => long.Parse(value.Text, CultureInfo.InvariantCulture),
        _ => Checked(value, EdmType.Int64, typeof(long)).Int64,
    };

    public static long? ToNullableInt64(EdmValue value) => value.IsNull ? null : ToInt64(value);

    public static ulong ToUInt64(EdmValue value) => checked((ulong)ToInt64(value));

    public static ulong? ToNullableUInt64(EdmValue value) => value.IsNull ? null : ToUInt64(value);

    public static double ToDouble(EdmValue value) => value.Type switch
    {
        EdmType.Null => 0,
        EdmType.Int32 => value.Int32,
        EdmType.Int64 => value.Int64,
        EdmType.String => double.Parse(value.Text, CultureInfo.InvariantCulture),
        _ => Checked(value, EdmType.Double, typeof(double)).Double,
    };

    public static double? ToNullableDouble(EdmValue value) => value.IsNull ? null : ToDouble(value);

    public static bool ToBoolean(EdmValue value) => !value.IsNull && Checked(value, EdmType.Boolean, typeof(bool)).Boolean;

    public static bool? ToNullableBoolean(EdmValue value) => value.IsNull ? null : ToBoolean(value);

    public static Guid ToGuid(EdmValue value) => value.Type switch
    {
        EdmType.Null => Guid.Empty,
        EdmType.String => Guid.Parse(value.Text),
        _ => Checked(value, EdmType.Guid, typeof(Guid)).Guid,
    };

    public static Guid? ToNullableGuid(EdmValue value) => value.IsNull ? null : ToGuid(value);

    public static DateTime ToDateTime(EdmValue value) => value.Type switch
    {
        EdmType.Null => default,
        EdmType.String => DateTime.Parse(value.Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        _ => Checked(value, EdmType.DateTime, typeof(DateTime)).DateTime,
    };

    public static DateTime? ToNullableDateTime(EdmValue value) => value.IsNull ? null : ToDateTime(value);

    public static DateTimeOffset ToDateTimeOffset(EdmValue value) => value.Type switch
    {
        EdmType.Null => default,
        EdmType.String => DateTimeOffset.Parse(value.Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        _ => new DateTimeOffset(Checked(value, EdmType.DateTime, typeof(DateTimeOffset)).DateTime),
    };

    public static DateTimeOffset? ToNullableDateTimeOffset(EdmValue value) => value.IsNull ? null : ToDateTimeOffset(value);

    public static byte[]? ToBytes(EdmValue value) => value.Type switch
    {
        EdmType.Null => null,
        EdmType.String => Convert.FromBase64String(value.Text),
        _ => Checked(value, EdmType.Binary, typeof(byte[])).ToBytes(),
    };

    public static BinaryData? ToBinaryData(EdmValue value) => ToBytes(value) is { } bytes ? new BinaryData(bytes) : null;

    public static ETag ToETag(EdmValue value) => value.IsNull ? default : new ETag(value.Text);

    public static T ToEnum<T>(EdmValue value) where T : struct, Enum => value.IsNull ? default : Enum.Parse<T>(ToText(value)!);

    public static T? ToNullableEnum<T>(EdmValue value) where T : struct, Enum => value.IsNull ? null : ToEnum<T>(value);

    /// <summary>A member of a type that cannot be stored takes nothing.</summary>
    public static T? ToDefault<T>(EdmValue value) => default;

    private static EdmValue Checked(EdmValue value, EdmType expected, Type target) => value.Type == expected
        ? value
        : throw new InvalidCastException($"A property of type Edm.{value.Type} cannot be read as {target}.");
}
