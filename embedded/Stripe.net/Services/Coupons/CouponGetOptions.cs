namespace Stripe;

/// <summary>Parameters: coupon get.</summary>
public class CouponGetOptions : BaseOptions
{
}
