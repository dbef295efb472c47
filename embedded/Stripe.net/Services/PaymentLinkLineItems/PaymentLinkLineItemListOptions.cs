namespace Stripe;

/// <summary>Parameters: payment link line item list.</summary>
public class PaymentLinkLineItemListOptions : ListOptions
{
}
