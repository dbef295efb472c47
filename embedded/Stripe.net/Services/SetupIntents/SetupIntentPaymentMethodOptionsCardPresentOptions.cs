namespace Stripe;

/// <summary>Parameters: setup intent payment method options card present.</summary>
public class SetupIntentPaymentMethodOptionsCardPresentOptions : INestedOptions
{
}
