namespace Stripe;

/// <summary>Parameters: customer search.</summary>
public class CustomerSearchOptions : SearchOptions
{
}
