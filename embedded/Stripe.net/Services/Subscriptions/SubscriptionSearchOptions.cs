namespace Stripe;

/// <summary>Parameters: subscription search.</summary>
public class SubscriptionSearchOptions : SearchOptions
{
}
