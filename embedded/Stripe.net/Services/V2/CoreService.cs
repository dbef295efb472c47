namespace Stripe.V2;

/// <summary>Calls of API v2 on what all of Stripe shares.</summary>
public class CoreService : Service
{
    internal CoreService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Events.</summary>
    public virtual Core.EventService Events => field ??= new Core.EventService(Requestor);
}
