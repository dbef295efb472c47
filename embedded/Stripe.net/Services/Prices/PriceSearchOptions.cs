namespace Stripe;

/// <summary>Parameters: price search.</summary>
public class PriceSearchOptions : SearchOptions
{
}
