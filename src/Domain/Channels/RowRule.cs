using System.Globalization;

namespace Serverless.Domain.Channels;

/// <summary>What a row of a file is.</summary>
public enum RowKind
{
    /// <summary>A line of an order.</summary>
    Sale,

    /// <summary>Units that came back.</summary>
    Return,

    /// <summary>Neither; set aside with a reason.</summary>
    Rejected,
}

/// <summary>Says what a row is when all its conditions are true of it.</summary>
public sealed record RowRule
{
    /// <summary>All of them must be true.</summary>
    public IReadOnlyList<RowCondition> When { get; init; } = [];

    /// <summary>What the row is then.</summary>
    public RowKind Is { get; init; }

    /// <summary>Why it is rejected, for people.</summary>
    public string? Reason { get; init; }
}

/// <summary>A condition on one cell; every test that is given must hold.</summary>
public sealed record RowCondition
{
    /// <summary>The column.</summary>
    public string? Column { get; init; }

    /// <summary>A regular expression that the cell must match.</summary>
    public string? Matches { get; init; }

    /// <summary>The cell is a number above this.</summary>
    public decimal? Above { get; init; }

    /// <summary>The cell is a number of at most this.</summary>
    public decimal? AtMost { get; init; }
}

/// <summary>A mapping's rules, ready to be asked for many rows.</summary>
internal sealed class RowRules(IReadOnlyList<RowRule> rules)
{
    private static readonly RowRule Sold = new() { Is = RowKind.Sale };
    private static readonly RowRule Unknown = new() { Is = RowKind.Rejected, Reason = "No rule of the mapping fits the row." };

    private readonly (RowRule Rule, Func<string?, bool>[] Tests)[] compiled = [.. rules.Select(rule => (rule, rule.When.Select(Compile).ToArray()))];

    public RowRule For(Func<string, string?> cell)
    {
        if (compiled.Length == 0)
        {
            return Sold;
        }

        foreach ((RowRule rule, Func<string?, bool>[] tests) in compiled)
        {
            if (tests.Zip(rule.When).All(pair => pair.First(cell(pair.Second.Column!))))
            {
                return rule;
            }
        }

        return Unknown;
    }

    private static Func<string?, bool> Compile(RowCondition condition)
    {
        System.Text.RegularExpressions.Regex? pattern = condition.Matches is null ? null : FeedMapping.Pattern(condition.Matches);
        return cell =>
        {
            if (pattern is not null && !pattern.IsMatch(cell ?? ""))
            {
                return false;
            }

            if (condition.Above is null && condition.AtMost is null)
            {
                return true;
            }

            return decimal.TryParse(cell, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number)
                && (condition.Above is not { } above || number > above)
                && (condition.AtMost is not { } most || number <= most);
        };
    }
}
