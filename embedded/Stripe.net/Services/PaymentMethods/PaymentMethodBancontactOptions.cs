namespace Stripe;

/// <summary>Parameters: payment method bancontact.</summary>
public class PaymentMethodBancontactOptions : INestedOptions
{
}
