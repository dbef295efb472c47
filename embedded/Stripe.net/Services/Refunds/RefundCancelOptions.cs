namespace Stripe;

/// <summary>Parameters: refund cancel.</summary>
public class RefundCancelOptions : BaseOptions
{
}
