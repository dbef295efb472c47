namespace Stripe;

/// <summary>Parameters: promotion code get.</summary>
public class PromotionCodeGetOptions : BaseOptions
{
}
