namespace Stripe;

/// <summary>Parameters: balance transaction get.</summary>
public class BalanceTransactionGetOptions : BaseOptions
{
}
