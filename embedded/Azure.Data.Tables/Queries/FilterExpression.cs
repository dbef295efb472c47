using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;

namespace Azure.Data.Tables.Queries;

/// <summary>Filters from LINQ expressions. What does not depend on the entity is computed; the rest must have an OData form.</summary>
internal sealed class FilterExpression
{
    private readonly StringBuilder _text = new();
    private readonly ParameterExpression _entity;

    private FilterExpression(ParameterExpression entity)
    {
        _entity = entity;
    }

    /// <exception cref="NotSupportedException">The expression has no OData form.</exception>
    public static string Of(LambdaExpression filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var writer = new FilterExpression(filter.Parameters[0]);
        writer.Write(filter.Body);
        return writer._text.ToString();
    }

    private void Write(Expression node)
    {
        if (!DependsOnEntity(node))
        {
            WriteValue(Evaluate(node));
            return;
        }

        switch (node)
        {
            case BinaryExpression binary:
                WriteBinary(binary);
                break;
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                _text.Append("not ");
                WriteOperand(not.Operand);
                break;
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } convert:
                Write(convert.Operand);
                break;
            case MethodCallExpression { Method.Name: "Equals" } equals when Operands(equals) is var (left, right):
                WriteComparison(left, "eq", right);
                break;
            case MemberExpression or MethodCallExpression when PropertyName(node) is { } name:
                _text.Append(name);
                break;
            case MemberExpression { Member.Name: "Value", Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null:
                Write(inner);
                break;
            default:
                throw Unsupported(node);
        }
    }

    private void WriteBinary(BinaryExpression binary)
    {
        string operation = Operator(binary.NodeType) ?? throw Unsupported(binary);
        if (binary.Right is ConstantExpression { Value: 0 } && binary.Left is MethodCallExpression call
            && call.Method.Name is "Compare" or "CompareOrdinal" or "CompareTo" && Operands((MethodCallExpression)binary.Left) is var (left, right))
        {
            WriteComparison(left, operation, right);
        }
        else
        {
            WriteComparison(binary.Left, operation, binary.Right);
        }
    }

    private void WriteComparison(Expression left, string operation, Expression right)
    {
        Type? enumType = EnumType(left) ?? EnumType(right);
        WriteSide(left, enumType);
        _text.Append(' ').Append(operation).Append(' ');
        WriteSide(right, enumType);
    }

    /// <summary>The compiler compares enums as numbers; they are stored by name.</summary>
    private void WriteSide(Expression side, Type? enumType)
    {
        if (enumType is not null && !DependsOnEntity(side) && Evaluate(side) is { } value)
        {
            WriteValue(value is Enum ? value : Enum.ToObject(enumType, value));
        }
        else
        {
            WriteOperand(side);
        }
    }

    private void WriteOperand(Expression operand)
    {
        Expression bare = operand;
        while (bare is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert)
        {
            bare = convert.Operand;
        }

        bool isNested = DependsOnEntity(bare)
            && (bare is BinaryExpression or UnaryExpression or MethodCallExpression { Method.Name: "Equals" });
        if (isNested)
        {
            _text.Append('(');
        }

        Write(operand);
        if (isNested)
        {
            _text.Append(')');
        }
    }

    private void WriteValue(object? value) => _text.Append(FilterLiteral.Of(value) ?? throw new InvalidOperationException(
        string.Format(CultureInfo.InvariantCulture, "Could not convert constant {0} expression to string.", value)));

    /// <summary>A member of the entity, or a named property of a dictionary entity.</summary>
    private string? PropertyName(Expression node) => node switch
    {
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } when IsEntity(owner) => property.Name,
        MethodCallExpression { Object: { } owner, Arguments: [var name] } call
            when IsEntity(owner) && (call.Method.Name == "get_Item" || call.Method.Name.StartsWith("Get", StringComparison.Ordinal)) =>
            Evaluate(name) as string,
        _ => null,
    };

    private bool IsEntity(Expression node)
    {
        while (node is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            node = convert.Operand;
        }

        return node == _entity;
    }

    private static Type? EnumType(Expression side) => side is UnaryExpression { NodeType: ExpressionType.Convert } convert
        ? EnumType(convert.Operand)
        : (Nullable.GetUnderlyingType(side.Type) ?? side.Type) is { IsEnum: true } type ? type : null;

    private static (Expression Left, Expression Right)? Operands(MethodCallExpression call) => call switch
    {
        { Object: { } left, Arguments: [var right] } => (left, right),
        { Object: null, Arguments: [var left, var right, ..] } => (left, right),
        _ => null,
    };

    private static string? Operator(ExpressionType type) => type switch
    {
        ExpressionType.AndAlso or ExpressionType.And => "and",
        ExpressionType.OrElse or ExpressionType.Or => "or",
        ExpressionType.Equal => "eq",
        ExpressionType.NotEqual => "ne",
        ExpressionType.LessThan => "lt",
        ExpressionType.LessThanOrEqual => "le",
        ExpressionType.GreaterThan => "gt",
        ExpressionType.GreaterThanOrEqual => "ge",
        _ => null,
    };

    private bool DependsOnEntity(Expression node)
    {
        var finder = new ParameterFinder(_entity);
        finder.Visit(node);
        return finder.Found;
    }

    private static object? Evaluate(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field, Expression: ConstantExpression closure } => field.GetValue(closure.Value),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)(),
    };

    private static NotSupportedException Unsupported(Expression node) => new($"The expression {node} is not supported.");

    private sealed class ParameterFinder(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
