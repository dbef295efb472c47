namespace Stripe;

/// <summary>Parameters: payment intent search.</summary>
public class PaymentIntentSearchOptions : SearchOptions
{
}
