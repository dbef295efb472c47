
namespace Azure.Data.Tables.Local;

/// <summary>The keys, without the table's number, between which all rows of a filter lie: from <paramref name="Start"/> on, and before
/// <paramref name="End"/> (null: to the table's end). It may hold other rows too.</summary>
internal readonly record struct KeyRange(byte[] Start, byte[]? End)
{
    private static readonly KeyRange All = new([], null);

    public static KeyRange Of(FilterNode? filter) => filter switch
    {
        AndNode and => OfAll(Conjuncts(and)),
        OrNode or => Around(Of(or.Left), Of(or.Right)),
        CompareNode compare => OfAll([compare]),
        _ => All,
    };

    private static KeyRange OfAll(IReadOnlyList<FilterNode> conjuncts)
    {
        KeyRange range = All;
        byte[]? partition = conjuncts.OfType<CompareNode>()
            .Where(compare => compare.Comparison == Comparison.Eq)
            .Select(compare => Literal(compare, "PartitionKey"))
            .FirstOrDefault(text => text is not null);
        foreach (FilterNode conjunct in conjuncts)
        {
            KeyRange own = conjunct is not CompareNode compare ? Of(conjunct)
                : Literal(compare, "PartitionKey") is { } key ? Partitions(compare.Comparison, key)
                : partition is not null && Literal(compare, "RowKey") is { } row ? Rows(compare.Comparison, [.. partition, 0], row)
                : All;
            range = Common(range, own);
        }

        return range;
    }

    /// <summary>A partition's rows start with its key and a zero, which sorts before all that a longer key could have there.</summary>
    private static KeyRange Partitions(Comparison comparison, byte[] key) => comparison switch
    {
        Comparison.Eq => new KeyRange([.. key, 0], [.. key, 1]),
        Comparison.Gt => new KeyRange([.. key, 1], null),
        Comparison.Ge => new KeyRange([.. key, 0], null),
        Comparison.Lt => new KeyRange([], [.. key, 0]),
        Comparison.Le => new KeyRange([], [.. key, 1]),
        _ => All,
    };

    private static KeyRange Rows(Comparison comparison, byte[] prefix, byte[] row) => comparison switch
    {
        Comparison.Eq => new KeyRange([.. prefix, .. row], [.. prefix, .. row, 0]),
        Comparison.Gt or Comparison.Ge => new KeyRange([.. prefix, .. row], null),
        Comparison.Lt or Comparison.Le => new KeyRange(prefix, [.. prefix, .. row, 0]),
        _ => All,
    };

    private static byte[]? Literal(CompareNode compare, string name) =>
        compare is { Left: NameNode left, Right: LiteralNode { Text: { } text } } && left.Name == name ? text : null;

    private static List<FilterNode> Conjuncts(FilterNode node) => node is AndNode and
        ? [.. Conjuncts(and.Left), .. Conjuncts(and.Right)]
        : [node];

    private static KeyRange Common(KeyRange one, KeyRange other) => new(
        Compare(one.Start, other.Start) >= 0 ? one.Start : other.Start,
        one.End is null || (other.End is not null && Compare(other.End, one.End) < 0) ? other.End : one.End);

    private static KeyRange Around(KeyRange one, KeyRange other) => new(
        Compare(one.Start, other.Start) <= 0 ? one.Start : other.Start,
        one.End is null || other.End is null ? null : Compare(one.End, other.End) >= 0 ? one.End : other.End);

    private static int Compare(byte[] left, byte[] right) => left.AsSpan().SequenceCompareTo(right);
}
