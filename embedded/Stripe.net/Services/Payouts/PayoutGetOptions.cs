namespace Stripe;

/// <summary>Parameters: payout get.</summary>
public class PayoutGetOptions : BaseOptions
{
}
