namespace Stripe;

/// <summary>Parameters: shipping rate get.</summary>
public class ShippingRateGetOptions : BaseOptions
{
}
