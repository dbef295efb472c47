namespace Stripe;

/// <summary>Parameters: charge search.</summary>
public class ChargeSearchOptions : SearchOptions
{
}
