using System.Linq.Expressions;
using System.Reflection;

namespace Azure.Data.Tables.Entities;

/// <summary>The conversions between members and stored values, as expressions for <see cref="EntityBinding"/>.</summary>
internal static class EdmExpression
{
    private static readonly Dictionary<Type, string> Readers = new()
    {
        [typeof(string)] = nameof(EdmCast.ToText),
        [typeof(int)] = nameof(EdmCast.ToInt32),
        [typeof(int?)] = nameof(EdmCast.ToNullableInt32),
        [typeof(long)] = nameof(EdmCast.ToInt64),
        [typeof(long?)] = nameof(EdmCast.ToNullableInt64),
        [typeof(ulong)] = nameof(EdmCast.ToUInt64),
        [typeof(ulong?)] = nameof(EdmCast.ToNullableUInt64),
        [typeof(double)] = nameof(EdmCast.ToDouble),
        [typeof(double?)] = nameof(EdmCast.ToNullableDouble),
        [typeof(bool)] = nameof(EdmCast.ToBoolean),
        [typeof(bool?)] = nameof(EdmCast.ToNullableBoolean),
        [typeof(Guid)] = nameof(EdmCast.ToGuid),
        [typeof(Guid?)] = nameof(EdmCast.ToNullableGuid),
        [typeof(DateTime)] = nameof(EdmCast.ToDateTime),
        [typeof(DateTime?)] = nameof(EdmCast.ToNullableDateTime),
        [typeof(DateTimeOffset)] = nameof(EdmCast.ToDateTimeOffset),
        [typeof(DateTimeOffset?)] = nameof(EdmCast.ToNullableDateTimeOffset),
        [typeof(byte[])] = nameof(EdmCast.ToBytes),
        [typeof(BinaryData)] = nameof(EdmCast.ToBinaryData),
        [typeof(ETag)] = nameof(EdmCast.ToETag),
    };

    /// <summary>An expression of type <see cref="EdmValue"/> for a member's value; an enum is stored as its name.</summary>
    public static Expression From(Expression member)
    {
        if (Nullable.GetUnderlyingType(member.Type) is not null)
        {
            return Expression.Condition(
                Expression.Property(member, "HasValue"),
                From(Expression.Property(member, "Value")),
                Expression.Default(typeof(EdmValue)));
        }

        if (member.Type.IsEnum)
        {
            MethodInfo name = typeof(object).GetMethod(nameof(ToString))!;
            return Expression.Call(typeof(EdmValue), nameof(EdmValue.From), null, Expression.Call(Expression.Convert(member, typeof(object)), name));
        }

        MethodInfo? from = typeof(EdmValue).GetMethod(nameof(EdmValue.From), [member.Type]);
        return from is not null && from.GetParameters()[0].ParameterType == member.Type
            ? Expression.Call(from, member)
            : Expression.Call(typeof(EdmValue), nameof(EdmValue.FromObject), null, Expression.Convert(member, typeof(object)));
    }

    public static Expression To(Expression value, Type type)
    {
        if (Readers.TryGetValue(type, out string? reader))
        {
            return Expression.Call(typeof(EdmCast), reader, null, value);
        }

        if (type.IsEnum)
        {
            return Expression.Call(typeof(EdmCast), nameof(EdmCast.ToEnum), [type], value);
        }

        return Nullable.GetUnderlyingType(type) is { IsEnum: true } inner
            ? Expression.Call(typeof(EdmCast), nameof(EdmCast.ToNullableEnum), [inner], value)
            : Expression.Call(typeof(EdmCast), nameof(EdmCast.ToDefault), [type], value);
    }
}
