namespace Serverless.Functions.Payments.Stripe;

/// <summary>A bucket of tokens, each of which is back a second after it was taken: within any second, never more calls than the bucket holds.</summary>
/// <param name="perSecond">Tokens.</param>
public sealed class CallBudget(int perSecond)
{
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();

    // When the tokens that are away come back, in order.
    private readonly Queue<TimeSpan> back = new();

    /// <summary>Takes a token, in the order of asking.</summary>
    /// <param name="now">The time, from any fixed beginning.</param>
    /// <returns>How long to wait before it may be used.</returns>
    public TimeSpan Take(TimeSpan now)
    {
        lock (gate)
        {
            while (back.TryPeek(out TimeSpan first) && first <= now)
            {
                back.Dequeue();
            }

            TimeSpan turn = back.Count < perSecond ? now : back.Dequeue();
            back.Enqueue(turn + Away);
            return turn - now;
        }
    }
}
