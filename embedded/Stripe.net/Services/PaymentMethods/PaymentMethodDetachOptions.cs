namespace Stripe;

/// <summary>Parameters: payment method detach.</summary>
public class PaymentMethodDetachOptions : BaseOptions
{
}
