namespace Stripe;

/// <summary>Services of Stripe's API v2, made when first asked for.</summary>
public class V2Services : Service
{
    internal V2Services(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>What all of Stripe shares.</summary>
    public virtual V2.CoreService Core => field ??= new V2.CoreService(Requestor);
}
