namespace Stripe;

/// <summary>Services of Stripe's API, made when first asked for.</summary>
public class CheckoutService : Service
{
    internal CheckoutService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Sessions.</summary>
    public virtual Checkout.SessionService Sessions => field ??= new Checkout.SessionService(Requestor);
}
