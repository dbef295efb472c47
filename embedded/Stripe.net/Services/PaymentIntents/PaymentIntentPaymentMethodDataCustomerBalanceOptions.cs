namespace Stripe;

/// <summary>Parameters: payment intent payment method data customer balance.</summary>
public class PaymentIntentPaymentMethodDataCustomerBalanceOptions : INestedOptions
{
}
