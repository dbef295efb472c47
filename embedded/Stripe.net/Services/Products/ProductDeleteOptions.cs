namespace Stripe;

/// <summary>Parameters: product delete.</summary>
public class ProductDeleteOptions : BaseOptions
{
}
