namespace Stripe;

/// <summary>Parameters: review get.</summary>
public class ReviewGetOptions : BaseOptions
{
}
