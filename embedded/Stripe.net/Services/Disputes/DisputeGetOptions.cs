namespace Stripe;

/// <summary>Parameters: dispute get.</summary>
public class DisputeGetOptions : BaseOptions
{
}
