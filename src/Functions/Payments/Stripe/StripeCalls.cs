using System.Threading.RateLimiting;
using Serverless.Functions.Hosting;
using Stripe;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>
/// What all calls to Stripe share: a token bucket in front of them, and how something is made only once. Stripe keeps a key for about a day and
/// repeats a stored 5xx under it, so whatever may be older, or was answered 5xx, is looked up before it is asked for again.
/// </summary>
public sealed class StripeCalls(Policies policies) : IDisposable
{
    /// <summary>For so long a key is trusted to be known to Stripe.</summary>
    public static readonly TimeSpan KeyLife = TimeSpan.FromHours(20);

    private readonly TokenBucketRateLimiter limiter = new(new()
    {
        TokenLimit = policies.StripeCallsPerSecond,
        TokensPerPeriod = policies.StripeCallsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for this call's turn.</summary>
    public ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellation) => limiter.AcquireAsync(1, cancellation);

    /// <summary>Makes something, or finds what was made.</summary>
    /// <param name="key">Idempotency key.</param>
    /// <param name="mayExist">Whether it may have been made so long ago that Stripe does not know the key any more.</param>
    /// <param name="find">Looks it up.</param>
    /// <param name="create">Makes it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<T> OnceAsync<T>(string key, bool mayExist, Func<Task<T?>> find, Func<RequestOptions, Task<T>> create, CancellationToken cancellation)
        where T : class
    {
        if (mayExist && await find() is { } known)
        {
            return known;
        }

        try
        {
            using RateLimitLease _ = await TakeAsync(cancellation);
            return await create(new() { IdempotencyKey = key });
        }
        catch (StripeException e) when ((int)e.HttpStatusCode >= 500)
        {
            if (await find() is { } made)
            {
                return made;
            }

            // Stripe would repeat the stored failure under the old key; nothing was made, so a new one is safe.
            using RateLimitLease _ = await TakeAsync(cancellation);
            return await create(new() { IdempotencyKey = $"{key}-after-5xx" });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
