namespace Stripe;

/// <summary>Parameters: customer delete.</summary>
public class CustomerDeleteOptions : BaseOptions
{
}
