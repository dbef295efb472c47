namespace Serverless.Domain.Orders;

/// <summary>Orders that whoever handles them should see as such: the customer paid for speed, or wrote something.</summary>
public static class SpecialOrder
{
    /// <summary>The tag that they get at intake.</summary>
    public const string Tag = "special";

    /// <summary>Whether an order is one.</summary>
    /// <param name="method">Shipping service sold.</param>
    /// <param name="note">What the customer wrote.</param>
    /// <param name="express">Words by which a fast service is known.</param>
    public static bool Is(string method, string? note, IEnumerable<string> express) =>
        !string.IsNullOrWhiteSpace(note) || IsFast(method, express);

    /// <summary>Whether a shipping service is one that the customer pays for speed.</summary>
    /// <param name="method">Shipping service sold.</param>
    /// <param name="express">Words by which a fast service is known.</param>
    public static bool IsFast(string method, IEnumerable<string> express) => express.Any(word => method.Contains(word, StringComparison.OrdinalIgnoreCase));
}
