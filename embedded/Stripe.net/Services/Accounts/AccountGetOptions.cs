namespace Stripe;

/// <summary>Parameters: account get.</summary>
public class AccountGetOptions : BaseOptions
{
}
