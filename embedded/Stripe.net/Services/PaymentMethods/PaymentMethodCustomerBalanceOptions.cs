namespace Stripe;

/// <summary>Parameters: payment method customer balance.</summary>
public class PaymentMethodCustomerBalanceOptions : INestedOptions
{
}
