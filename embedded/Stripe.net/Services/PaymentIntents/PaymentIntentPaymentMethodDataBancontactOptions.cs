namespace Stripe;

/// <summary>Parameters: payment intent payment method data bancontact.</summary>
public class PaymentIntentPaymentMethodDataBancontactOptions : INestedOptions
{
}
