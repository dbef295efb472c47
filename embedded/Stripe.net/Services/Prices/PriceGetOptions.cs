namespace Stripe;

/// <summary>Parameters: price get.</summary>
public class PriceGetOptions : BaseOptions
{
}
