using System.Net;
using Serverless.Functions.Hosting;
using Stripe;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>
/// What all calls to Stripe share: a token bucket in front of them, and how something is made only once. Stripe keeps a key for about a day and
/// repeats a stored 5xx under it, so whatever may be older, was answered 5xx, or was asked for in other words, is looked up before it is asked for again. Everything else is
/// repeated under the same key: broken connections, time-outs and 409 by Stripe's library, 429 here, and all of it by the activity that called.
/// </summary>
public sealed class StripeCalls(Policies policies)
{
    /// <summary>For so long a key is trusted to be known to Stripe.</summary>
    public static readonly TimeSpan KeyLife = TimeSpan.FromHours(20);

    // New failures within one call; whoever called tries again later.
    private const int MostFailures = 3;
    private const int MostRefusals = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly CallBudget budget = new(policies.StripeCallsPerSecond);
    private readonly long started = TimeProvider.System.GetTimestamp();

    /// <summary>Makes a call when its turn comes; again after a pause when Stripe says that there are too many.</summary>
    public async Task<T> CallAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        for (int refusals = 1; ; refusals++)
        {
            TimeSpan wait = budget.Take(TimeProvider.System.GetElapsedTime(started));
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, cancellation);
            }

            try
            {
                return await call();
            }
            catch (StripeException e) when (e.HttpStatusCode == HttpStatusCode.TooManyRequests && refusals < MostRefusals)
            {
                await Task.Delay(Pause * refusals, cancellation);
            }
        }
    }

    /// <summary>Makes something, or finds what was made.</summary>
    /// <param name="key">Idempotency key; when it is spent the next one is <c>key-2</c>, then <c>key-3</c>, so that everybody who tries walks the same way.</param>
    /// <param name="mayExist">Whether it may have been made so long ago that Stripe does not know the key any more.</param>
    /// <param name="find">Looks it up; null when it was not made.</param>
    /// <param name="create">Makes it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StripeException">Refused, or failed several times anew.</exception>
    public async Task<T> OnceAsync<T>(string key, bool mayExist, Func<Task<T?>> find, Func<RequestOptions, Task<T>> create, CancellationToken cancellation)
        where T : class
    {
        if (mayExist && await find() is { } known)
        {
            return known;
        }

        for (int number = 1, failures = 0; ; number++)
        {
            RequestOptions request = new() { IdempotencyKey = number == 1 ? key : $"{key}-{number}" };
            try
            {
                return await CallAsync(() => create(request), cancellation);
            }
            catch (StripeException e) when ((int)e.HttpStatusCode >= 500 || AskedOtherwise(e))
            {
                // Stripe would repeat its answer under this key for as long as it knows it.
                if (await find() is { } made)
                {
                    return made;
                }

                if (!IsSpent(e) && ++failures == MostFailures)
                {
                    throw;
                }
            }
        }
    }

    private static bool IsSpent(StripeException e) => e.StripeResponse?.Headers?.Contains("Idempotent-Replayed") == true || AskedOtherwise(e);

    // An earlier version of the app has used the key for the same thing in other words.
    private static bool AskedOtherwise(StripeException e) => e is { HttpStatusCode: HttpStatusCode.BadRequest, StripeError.Type: "idempotency_error" };
}
