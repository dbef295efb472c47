using System.Runtime.CompilerServices;
using Stripe;
using Stripe.Checkout;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>Reads Stripe's lists page by page, each page a call that waits for its turn, and single objects as they are now.</summary>
public sealed class StripeLists(IStripeClient client, StripeCalls calls)
{
    private const int PageSize = 100;

    private readonly PaymentIntentService intents = new(client);
    private readonly RefundService refunds = new(client);
    private readonly DisputeService disputes = new(client);
    private readonly SessionService sessions = new(client);

    /// <summary>Intents made since then, each with its latest charge.</summary>
    public IAsyncEnumerable<PaymentIntent> IntentsAsync(DateTimeOffset since, CancellationToken cancellation) =>
        AllAsync(after => intents.ListAsync(new() { Limit = PageSize, StartingAfter = after, Created = Since(since), Expand = ["data.latest_charge"] }, null, cancellation), cancellation);

    /// <summary>Refunds made since then.</summary>
    public IAsyncEnumerable<Refund> RefundsAsync(DateTimeOffset since, CancellationToken cancellation) =>
        AllAsync(after => refunds.ListAsync(new() { Limit = PageSize, StartingAfter = after, Created = Since(since) }, null, cancellation), cancellation);

    /// <summary>Refunds of an intent.</summary>
    public IAsyncEnumerable<Refund> RefundsOfAsync(string intentId, CancellationToken cancellation) =>
        AllAsync(after => refunds.ListAsync(new() { Limit = PageSize, StartingAfter = after, PaymentIntent = intentId }, null, cancellation), cancellation);

    /// <summary>Checkout pages opened since then.</summary>
    public IAsyncEnumerable<Session> SessionsAsync(DateTimeOffset since, CancellationToken cancellation) =>
        AllAsync(after => sessions.ListAsync(new() { Limit = PageSize, StartingAfter = after, Created = Since(since) }, null, cancellation), cancellation);

    /// <summary>Disputes opened since then.</summary>
    public IAsyncEnumerable<Dispute> DisputesAsync(DateTimeOffset since, CancellationToken cancellation) =>
        AllAsync(after => disputes.ListAsync(new() { Limit = PageSize, StartingAfter = after, Created = Since(since) }, null, cancellation), cancellation);

    /// <summary>The intent as it is now; null when there is none.</summary>
    public Task<PaymentIntent?> IntentAsync(string id, CancellationToken cancellation) => OneAsync(() => intents.GetAsync(id, null, null, cancellation), cancellation);

    /// <summary>The refund as it is now; null when there is none.</summary>
    public Task<Refund?> RefundAsync(string id, CancellationToken cancellation) => OneAsync(() => refunds.GetAsync(id, null, null, cancellation), cancellation);

    /// <summary>The dispute as it is now; null when there is none.</summary>
    public Task<Dispute?> DisputeAsync(string id, CancellationToken cancellation) => OneAsync(() => disputes.GetAsync(id, null, null, cancellation), cancellation);

    private async IAsyncEnumerable<T> AllAsync<T>(Func<string?, Task<StripeList<T>>> page, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class, IStripeEntity, IHasId
    {
        for (string? after = null; ;)
        {
            StripeList<T> items = await calls.CallAsync(() => page(after), cancellation);
            foreach (T item in items.Data)
            {
                yield return item;
            }

            if (!items.HasMore || items.Data.Count == 0)
            {
                yield break;
            }

            after = items.Data[^1].Id;
        }
    }

    private async Task<T?> OneAsync<T>(Func<Task<T>> get, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await calls.CallAsync(get, cancellation);
        }
        catch (StripeException e) when ((int)e.HttpStatusCode == 404)
        {
            return null;
        }
    }

    private static DateRangeOptions Since(DateTimeOffset since) => new() { GreaterThanOrEqual = since.UtcDateTime };
}
