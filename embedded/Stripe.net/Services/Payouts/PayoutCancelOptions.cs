namespace Stripe;

/// <summary>Parameters: payout cancel.</summary>
public class PayoutCancelOptions : BaseOptions
{
}
