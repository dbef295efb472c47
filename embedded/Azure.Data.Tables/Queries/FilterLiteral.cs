using System.Globalization;
using System.Text;
using System.Xml;

namespace Azure.Data.Tables.Queries;

/// <summary>Values as OData writes them.</summary>
internal static class FilterLiteral
{
    /// <returns>The literal of a value in an expression, or null for a type that a filter cannot hold.</returns>
    public static string? Of(object? value) => value switch
    {
        uint or ulong => null,
        float number => XmlConvert.ToString(number) + "f",
        decimal number => XmlConvert.ToString(number) + "M",
        double number => Double(number),
        DateTime moment => Moment(moment),
        _ => Plain(value),
    };

    /// <returns>The literal of a value in an interpolated string, or null for a type that a filter cannot hold.</returns>
    public static string? InText(object? value) => value switch
    {
        float or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        DateTime moment => Moment(moment.ToUniversalTime()),
        Enum => null,
        _ => Plain(value),
    };

    private static string? Plain(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        sbyte or byte or short or ushort or int or uint or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "L",
        Guid guid => $"guid'{guid}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData data => $"X'{Convert.ToHexString(data.ToMemory().Span)}'",
        DateTimeOffset moment => Moment(moment.UtcDateTime),
        string or char or StringBuilder => $"'{value.ToString()!.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => null,
    };

    private static string Moment(DateTime moment) => $"datetime'{XmlConvert.ToString(moment, XmlDateTimeSerializationMode.RoundtripKind)}'";

    /// <summary>A double always shows that it is one.</summary>
    private static string Double(double value)
    {
        string text = XmlConvert.ToString(value);
        return text.AsSpan().IndexOfAnyExcept("-0123456789") < 0 ? text + ".0" : text;
    }
}
