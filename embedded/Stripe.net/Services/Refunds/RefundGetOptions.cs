namespace Stripe;

/// <summary>Parameters: refund get.</summary>
public class RefundGetOptions : BaseOptions
{
}
