using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Local;

/// <summary>The order of values of one type; numbers of all types are one.</summary>
internal static class EdmOrder
{
    /// <returns>Less than, equal to or more than zero; null for values that have no order.</returns>
    public static int? Compare(EdmValue left, EdmValue right) => (left.Type, right.Type) switch
    {
        (EdmType.String, EdmType.String) => string.CompareOrdinal(left.Text, right.Text),
        (EdmType.Boolean, EdmType.Boolean) => left.Boolean.CompareTo(right.Boolean),
        (EdmType.DateTime, EdmType.DateTime) => left.DateTime.CompareTo(right.DateTime),
        (EdmType.Guid, EdmType.Guid) => string.CompareOrdinal(left.Guid.ToString(), right.Guid.ToString()),
        (EdmType.Binary, EdmType.Binary) => left.Binary.Span.SequenceCompareTo(right.Binary.Span),
        _ when IsInteger(left) && IsInteger(right) => Integer(left).CompareTo(Integer(right)),
        _ when IsNumber(left) && IsNumber(right) => Numbers(Number(left), Number(right)),
        _ => null,
    };

    private static int? Numbers(double left, double right) => double.IsNaN(left) || double.IsNaN(right) ? null : left.CompareTo(right);

    private static bool IsInteger(EdmValue value) => value.Type is EdmType.Int32 or EdmType.Int64;

    private static bool IsNumber(EdmValue value) => IsInteger(value) || value.Type == EdmType.Double;

    private static long Integer(EdmValue value) => value.Type == EdmType.Int32 ? value.Int32 : value.Int64;

    private static double Number(EdmValue value) => value.Type == EdmType.Double ? value.Double : Integer(value);
}
