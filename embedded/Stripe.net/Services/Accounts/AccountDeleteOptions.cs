namespace Stripe;

/// <summary>Parameters: account delete.</summary>
public class AccountDeleteOptions : BaseOptions
{
}
