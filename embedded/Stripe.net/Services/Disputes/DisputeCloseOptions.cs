namespace Stripe;

/// <summary>Parameters: dispute close.</summary>
public class DisputeCloseOptions : BaseOptions
{
}
