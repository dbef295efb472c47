using System.Threading.RateLimiting;

namespace Serverless.Functions.Web;

/// <summary>Bounds guessing: ten wrong keys at once from one address, then one every ten seconds. Right keys cost nothing.</summary>
public sealed class SignInLimit : IDisposable
{
    /// <summary>When to try again, for the Retry-After header. Seconds.</summary>
    public const int RetryAfterSeconds = 10;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetTokenBucketLimiter(
        address, _ => new() { TokenLimit = 10, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(RetryAfterSeconds), QueueLimit = 0 }));

    /// <summary>Whether that address may try.</summary>
    public bool Allows(string address) => limiter.GetStatistics(address) is not { CurrentAvailablePermits: 0 };

    /// <summary>Notes a wrong key.</summary>
    public void Failed(string address) => limiter.AttemptAcquire(address).Dispose();

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
