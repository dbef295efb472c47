namespace Stripe.Radar;

/// <summary>Parameters: early fraud warning get.</summary>
public class EarlyFraudWarningGetOptions : BaseOptions
{
}
