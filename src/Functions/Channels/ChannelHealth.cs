namespace Serverless.Functions.Channels;

/// <summary>How a channel has answered lately.</summary>
/// <param name="FailedSkus">Different products, three at most, of which it could not be told since it was last told of anything.</param>
/// <param name="Since">When it began to fail; null when it does not.</param>
/// <param name="Reason">What it said last.</param>
public sealed record ChannelHealth(IReadOnlyList<string> FailedSkus, DateTimeOffset? Since, string? Reason)
{
    /// <summary>It answers.</summary>
    public static readonly ChannelHealth Well = new([], null, null);

    /// <summary>So many failures say that it is down; and so many calls try whether it still is.</summary>
    public const int Few = 3;

    /// <summary>
    /// Whether it is down: not one product's fault, since calls for several failed and none got through. Then only few calls try it, so that slow failures
    /// keep nobody from telling other channels.
    /// </summary>
    public bool IsDown => FailedSkus.Count >= Few;

    /// <summary>After a call that failed.</summary>
    public ChannelHealth Failed(string sku, string? reason, DateTimeOffset now) =>
        new(FailedSkus.Contains(sku) || IsDown ? FailedSkus : [.. FailedSkus, sku], Since ?? now, reason);
}
