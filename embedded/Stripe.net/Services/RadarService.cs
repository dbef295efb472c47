namespace Stripe;

/// <summary>Services of Stripe's API, made when first asked for.</summary>
public class RadarService : Service
{
    internal RadarService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Early fraud warnings.</summary>
    public virtual Radar.EarlyFraudWarningService EarlyFraudWarnings => field ??= new Radar.EarlyFraudWarningService(Requestor);
}
