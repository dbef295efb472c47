namespace Stripe;

/// <summary>Parameters: payment intent payment method data afterpay clearpay.</summary>
public class PaymentIntentPaymentMethodDataAfterpayClearpayOptions : INestedOptions
{
}
