namespace Stripe;

/// <summary>Parameters: balance get.</summary>
public class BalanceGetOptions : BaseOptions
{
}
