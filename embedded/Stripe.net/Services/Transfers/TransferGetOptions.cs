namespace Stripe;

/// <summary>Parameters: transfer get.</summary>
public class TransferGetOptions : BaseOptions
{
}
