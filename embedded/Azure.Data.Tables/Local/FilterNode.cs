using Azure.Data.Tables.Entities;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

internal enum Comparison
{
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
}

/// <summary>What a filter looks at: a stored entity, or a table's name.</summary>
internal readonly ref struct FilterRow(ReadOnlySpan<byte> key, long stamp, ReadOnlySpan<byte> body, string? tableName = null)
{
    private readonly ReadOnlySpan<byte> _key = key;
    private readonly ReadOnlySpan<byte> _body = body;

    /// <summary>A text's bytes, without making the text.</summary>
    public bool TryGetText(NameNode name, out ReadOnlySpan<byte> bytes)
    {
        if (tableName is not null)
        {
            bytes = name.Name.Equals("TableName", StringComparison.OrdinalIgnoreCase) ? OrdinalText.Bytes(tableName) : default;
            return name.Name.Equals("TableName", StringComparison.OrdinalIgnoreCase);
        }

        switch (name.Name)
        {
            case "PartitionKey":
                bytes = EntityKey.Partition(_key);
                return true;
            case "RowKey":
                bytes = EntityKey.Row(_key);
                return true;
            case "Timestamp":
                bytes = default;
                return false;
        }

        var property = new PropertyReader(_body);
        bool found = property.Find(name.Utf8) && property.Type == EdmType.String;
        bytes = found ? property.Raw : default;
        return found;
    }

    public EdmValue Get(NameNode name)
    {
        if (TryGetText(name, out ReadOnlySpan<byte> text))
        {
            return EdmValue.From(OrdinalText.Read(text));
        }

        if (name.Name == "Timestamp" && tableName is null)
        {
            return EdmValue.From(new DateTime(stamp, DateTimeKind.Utc));
        }

        var property = new PropertyReader(_body);
        return tableName is null && property.Find(name.Utf8) ? property.Value : default;
    }
}

/// <summary>A part of a filter.</summary>
internal abstract class FilterNode
{
    public abstract bool Holds(in FilterRow row);

    public virtual EdmValue Value(in FilterRow row) => EdmValue.From(Holds(row));
}

internal sealed class LiteralNode(EdmValue value) : FilterNode
{
    public EdmValue Literal => value;

    /// <summary>A text's bytes, to be compared with stored ones.</summary>
    public byte[]? Text { get; } = value.Type == EdmType.String ? OrdinalText.Bytes(value.Text) : null;

    public override bool Holds(in FilterRow row) => value.Type switch
    {
        EdmType.Boolean => value.Boolean,
        EdmType.String => value.Text.Length > 0,
        _ => true,
    };

    public override EdmValue Value(in FilterRow row) => value;
}

internal sealed class NameNode(string name) : FilterNode
{
    public string Name => name;

    public byte[] Utf8 { get; } = System.Text.Encoding.UTF8.GetBytes(name);

    public override bool Holds(in FilterRow row) => row.Get(this) is var value && value.Type switch
    {
        EdmType.Null => false,
        EdmType.Boolean => value.Boolean,
        EdmType.String => value.Text.Length > 0,
        EdmType.Int32 => value.Int32 != 0,
        EdmType.Double => value.Double != 0,
        _ => true,
    };

    public override EdmValue Value(in FilterRow row) => row.Get(this);
}

internal sealed class NotNode(FilterNode inner) : FilterNode
{
    public override bool Holds(in FilterRow row) => !inner.Holds(row);
}

internal sealed class AndNode(FilterNode left, FilterNode right) : FilterNode
{
    public FilterNode Left => left;

    public FilterNode Right => right;

    public override bool Holds(in FilterRow row) => left.Holds(row) && right.Holds(row);
}

internal sealed class OrNode(FilterNode left, FilterNode right) : FilterNode
{
    public FilterNode Left => left;

    public FilterNode Right => right;

    public override bool Holds(in FilterRow row) => left.Holds(row) || right.Holds(row);
}

internal sealed class CompareNode(FilterNode left, Comparison comparison, FilterNode right) : FilterNode
{
    public FilterNode Left => left;

    public Comparison Comparison => comparison;

    public FilterNode Right => right;

    public override bool Holds(in FilterRow row)
    {
        if (left is NameNode name && right is LiteralNode { Text: { } literal })
        {
            return row.TryGetText(name, out ReadOnlySpan<byte> text) ? Means(text.SequenceCompareTo(literal)) : IsOtherType(row.Get(name));
        }

        EdmValue leftValue = left.Value(row);
        EdmValue rightValue = right.Value(row);
        if (leftValue.IsNull || rightValue.IsNull)
        {
            return comparison == Comparison.Eq && leftValue.IsNull && rightValue.IsNull;
        }

        return EdmOrder.Compare(leftValue, rightValue) is { } order ? Means(order) : IsOtherType(leftValue);
    }

    /// <summary>A value of another type is neither equal, nor more, nor less; it is different.</summary>
    private bool IsOtherType(EdmValue value) => comparison == Comparison.Ne && !value.IsNull;

    private bool Means(int order) => comparison switch
    {
        Comparison.Eq => order == 0,
        Comparison.Ne => order != 0,
        Comparison.Gt => order > 0,
        Comparison.Ge => order >= 0,
        Comparison.Lt => order < 0,
        _ => order <= 0,
    };
}
