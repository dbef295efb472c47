namespace Stripe;

/// <summary>Parameters: coupon delete.</summary>
public class CouponDeleteOptions : BaseOptions
{
}
