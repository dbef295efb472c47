using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

namespace Azure.Data.Tables.Queries;

/// <summary>Filters from LINQ expressions. What does not depend on the entity is computed; the rest must have an OData form.</summary>
internal sealed class FilterExpression
{
    private readonly StringBuilder _text = new();
    private readonly Func<string, string> _named;

    private FilterExpression(Func<string, string> named)
    {
        _named = named;
    }

    /// <param name="expression">The condition.</param>
    /// <param name="named">What the service calls a property.</param>
    /// <returns>The filter; null for a condition that always holds.</returns>
    /// <exception cref="NotSupportedException">The expression has no OData form.</exception>
    public static string Of(LambdaExpression expression, Func<string, string>? named = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var writer = new FilterExpression(named ?? (static name => name));
        writer.WriteCondition(new Inliner().Visit(expression.Body));
        string filter = writer._text.ToString();
        return filter == "true" ? null! : filter;
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
                WriteOperand(not.Operand, true);
                break;
            case UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked } negate:
                _text.Append(" -");
                WriteOperand(negate.Operand, false);
                break;
            case UnaryExpression when IsConversion(node) || node.NodeType == ExpressionType.Quote:
                Write(((UnaryExpression)node).Operand);
                break;
            case MethodCallExpression { Method.Name: "Equals" } equals:
                (Expression left, Expression right) = Operands(equals);
                WriteComparison(left, "eq", right);
                break;
            case MemberExpression or MethodCallExpression when PropertyName(node) is { } name:
                _text.Append(_named(name));
                break;
            case MemberExpression { Member: FieldInfo field }:
                throw new NotSupportedException(
                    $"Referencing public field '{field.Name}' not supported in query option expression.  Use public property instead.");
            case MemberExpression { Member.Name: "Value", Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null:
                Write(inner);
                break;
            case MemberExpression { Expression: { } owner } member when !IsEntity(owner):
                Write(owner);
                _text.Append('/').Append(member.Member.Name);
                break;
            default:
                throw Unsupported(node);
        }
    }

    private void WriteBinary(BinaryExpression binary)
    {
        string operation = Operator(binary.NodeType) ?? throw Unsupported(binary);
        if (binary.Right is ConstantExpression { Value: 0 } && binary.Left is MethodCallExpression { Method.Name: "Compare" or "CompareTo" } call)
        {
            (Expression left, Expression right) = Operands(call);
            WriteComparison(left, operation, right);
            return;
        }

        bool joinsConditions = operation is "and" or "or" && binary.Type == typeof(bool);
        WriteOperand(binary.Left, joinsConditions);
        _text.Append(' ').Append(operation).Append(' ');
        WriteOperand(binary.Right, joinsConditions);
    }

    private void WriteComparison(Expression left, string operation, Expression right)
    {
        WriteOperand(left, false);
        _text.Append(' ').Append(operation).Append(' ');
        WriteOperand(right, false);
    }

    private static bool IsConversion(Expression node) =>
        node.NodeType is ExpressionType.Convert or ExpressionType.ConvertChecked
        || (node.NodeType == ExpressionType.TypeAs && node is UnaryExpression { Operand: not ParameterExpression });

    /// <summary>A property that stands where a condition is wanted is compared with true.</summary>
    private void WriteCondition(Expression condition)
    {
        Write(condition);
        if (IsBareProperty(condition))
        {
            _text.Append(" eq true");
        }
    }

    private void WriteOperand(Expression operand, bool isCondition)
    {
        Expression bare = Unconverted(operand);
        bool isNested = DependsOnEntity(bare)
            && (bare is BinaryExpression or UnaryExpression or MethodCallExpression { Method.Name: "Equals" }
                || (isCondition && IsBareProperty(bare)));
        if (isNested)
        {
            _text.Append('(');
        }

        if (isCondition)
        {
            WriteCondition(operand);
        }
        else
        {
            Write(operand);
        }

        if (isNested)
        {
            _text.Append(')');
        }
    }

    private static bool IsBareProperty(Expression node) => Unconverted(node) switch
    {
        MemberExpression member => member.Type == typeof(bool) && DependsOnEntity(member),
        MethodCallExpression => PropertyName(Unconverted(node)) is not null,
        _ => false,
    };

    private static Expression Unconverted(Expression node)
    {
        while (IsConversion(node))
        {
            node = ((UnaryExpression)node).Operand;
        }

        return node;
    }

    private void WriteValue(object? value) => _text.Append(FilterLiteral.Of(value) ?? throw new InvalidOperationException(
        string.Format(CultureInfo.InvariantCulture, "Could not convert constant {0} expression to string.", value)));

    /// <summary>A member of the entity, or a named property of a dictionary entity.</summary>
    private static string? PropertyName(Expression node) => node switch
    {
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } when IsEntity(owner) =>
            property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name,
        MethodCallExpression { Object: { } owner, Arguments: [var name] } call when IsEntity(owner) && IsGetter(call.Method) =>
            Evaluate(name) as string,
        _ => null,
    };

    private static bool IsGetter(MethodInfo method) => method.DeclaringType == typeof(TableEntity)
        && (method.Name == "get_Item" || (method.Name.StartsWith("Get", StringComparison.Ordinal) && method.Name != nameof(TableEntity.GetDateTimeOffset)));

    /// <summary>Whoever joins the bodies of two conditions leaves two parameters behind, and both are the entity.</summary>
    private static bool IsEntity(Expression node) => Unconverted(node) is ParameterExpression;

    /// <summary>What a call compares. The service has but one way to compare strings, so a call that names a way is refused, unless the
    /// application has asked for the behaviour of old.</summary>
    private static (Expression Left, Expression Right) Operands(MethodCallExpression call)
    {
        Expression[] compared = call.Object is null ? [.. call.Arguments] : [call.Object, .. call.Arguments];
        return compared.Length == 2 || CompatSwitch.ComparesStringsAnyWay
            ? (compared[0], compared[1])
            : throw new NotSupportedException(
                $"{(call.Object is null ? "string." : "")}{call.Method.Name} method with more than two arguments is not supported.");
    }

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
        ExpressionType.Add or ExpressionType.AddChecked => "add",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "sub",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "mul",
        ExpressionType.Divide => "div",
        ExpressionType.Modulo => "mod",
        _ => null,
    };

    /// <summary>A function within the expression has a parameter, too; what calls it is not computed, as it is not in the official client.</summary>
    private static bool DependsOnEntity(Expression node)
    {
        var finder = new ParameterFinder();
        finder.Visit(node);
        return finder.Found;
    }

    private static object? Evaluate(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field, Expression: ConstantExpression closure } => field.GetValue(closure.Value),
        _ => Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    private static NotSupportedException Unsupported(Expression node) => new(
        node is MethodCallExpression call ? $"Method {call.Method.Name} not supported." : $"The expression {node} is not supported.");

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }

    /// <summary>Puts a condition in the place where it is invoked, as those do who join conditions.</summary>
    private sealed class Inliner : ExpressionVisitor
    {
        private readonly Dictionary<ParameterExpression, Expression> _arguments = [];

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            if (node.Expression is not LambdaExpression lambda)
            {
                return base.VisitInvocation(node);
            }

            for (int index = 0; index < node.Arguments.Count; index++)
            {
                _arguments[lambda.Parameters[index]] = Visit(node.Arguments[index]);
            }

            return Visit(lambda.Body);
        }

        protected override Expression VisitParameter(ParameterExpression node) => _arguments.GetValueOrDefault(node, node);
    }
}
