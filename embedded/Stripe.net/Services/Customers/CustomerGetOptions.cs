namespace Stripe;

/// <summary>Parameters: customer get.</summary>
public class CustomerGetOptions : BaseOptions
{
}
