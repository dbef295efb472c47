namespace Stripe;

/// <summary>The base that services of one kind of object had in earlier versions.</summary>
[Obsolete("This class is deprecated and will be removed in a future release.  Use StripeClient#RequestAsync or StripeClient#RawRequest instead.")]
public abstract class Service<TEntityReturned> : Service
    where TEntityReturned : IStripeEntity
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>, as it is at the time of each call.</summary>
    protected Service()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    protected Service(IStripeClient client) : base(client)
    {
    }
}
