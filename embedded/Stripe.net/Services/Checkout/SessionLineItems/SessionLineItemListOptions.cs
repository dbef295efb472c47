namespace Stripe.Checkout;

/// <summary>Parameters: session line item list.</summary>
public class SessionLineItemListOptions : ListOptions
{
}
