namespace Stripe;

/// <summary>Parameters: invoice delete.</summary>
public class InvoiceDeleteOptions : BaseOptions
{
}
