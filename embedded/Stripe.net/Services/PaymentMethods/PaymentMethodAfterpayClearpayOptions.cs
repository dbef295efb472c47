namespace Stripe;

/// <summary>Parameters: payment method afterpay clearpay.</summary>
public class PaymentMethodAfterpayClearpayOptions : INestedOptions
{
}
