namespace Stripe;

/// <summary>Parameters: review approve.</summary>
public class ReviewApproveOptions : BaseOptions
{
}
