namespace Stripe;

/// <summary>Parameters: payment method cashapp.</summary>
public class PaymentMethodCashappOptions : INestedOptions
{
}
