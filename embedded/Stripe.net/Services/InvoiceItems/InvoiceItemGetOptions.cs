namespace Stripe;

/// <summary>Parameters: invoice item get.</summary>
public class InvoiceItemGetOptions : BaseOptions
{
}
