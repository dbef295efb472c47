namespace Stripe;

/// <summary>Parameters: invoice get.</summary>
public class InvoiceGetOptions : BaseOptions
{
}
