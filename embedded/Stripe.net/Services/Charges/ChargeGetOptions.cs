namespace Stripe;

/// <summary>Parameters: charge get.</summary>
public class ChargeGetOptions : BaseOptions
{
}
