namespace Stripe;

/// <summary>The accounts on whose behalf a request is made, outermost first. Immutable; on the wire joined by <c>/</c>.</summary>
public sealed class StripeContext : IEquatable<StripeContext>
{
    /// <summary>A context of no account.</summary>
    public StripeContext() : this(null)
    {
    }

    /// <summary>A context of these accounts; null stands for none.</summary>
    public StripeContext(IEnumerable<string> segments) => Segments = (segments ?? []).ToList().AsReadOnly();

    /// <summary>The accounts, outermost first.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>Reads a context; null and the empty text give null.</summary>
    public static implicit operator StripeContext(string contextStr) => string.IsNullOrEmpty(contextStr) ? null : Parse(contextStr);

    /// <summary>The context as it is sent; null gives null.</summary>
    public static implicit operator string(StripeContext context) => context?.ToString();

    /// <summary>Reads a context; null and the empty text give one of no account.</summary>
    public static StripeContext Parse(string contextStr) =>
        string.IsNullOrEmpty(contextStr) ? new StripeContext() : new StripeContext(contextStr.Split('/'));

    /// <summary>This context with one more account inside.</summary>
    /// <exception cref="ArgumentNullException">There is no account.</exception>
    /// <exception cref="ArgumentException">The account is empty or white space.</exception>
    public StripeContext Push(string segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        if (string.IsNullOrWhiteSpace(segment))
            throw new ArgumentException("Segment cannot be empty or whitespace.", nameof(segment));
        return new StripeContext([.. Segments, segment]);
    }

    /// <summary>This context without its innermost account.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public StripeContext Pop() => Segments.Count > 0
        ? new StripeContext(Segments.Take(Segments.Count - 1))
        : throw new InvalidOperationException("Cannot pop from an empty StripeContext.");

    /// <summary>The accounts joined by <c>/</c>.</summary>
    public override string ToString() => string.Join('/', Segments);

    /// <summary>Whether both name the same accounts in the same order.</summary>
    public bool Equals(StripeContext other) => other is not null && Segments.SequenceEqual(other.Segments);

    /// <summary>Whether both name the same accounts in the same order.</summary>
    public override bool Equals(object obj) => Equals(obj as StripeContext);

    /// <summary>Equal for equal contexts.</summary>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
