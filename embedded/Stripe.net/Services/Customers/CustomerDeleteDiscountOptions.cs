namespace Stripe;

/// <summary>Parameters: customer delete discount.</summary>
public class CustomerDeleteDiscountOptions : BaseOptions
{
}
