namespace Stripe;

/// <summary>Parameters: tax rate get.</summary>
public class TaxRateGetOptions : BaseOptions
{
}
