namespace Stripe;

/// <summary>Parameters: product get.</summary>
public class ProductGetOptions : BaseOptions
{
}
