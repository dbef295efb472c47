namespace Stripe;

/// <summary>Parameters: product search.</summary>
public class ProductSearchOptions : SearchOptions
{
}
