namespace Stripe;

/// <summary>Parameters: customer payment method get.</summary>
public class CustomerPaymentMethodGetOptions : BaseOptions
{
}
