namespace Stripe;

/// <summary>Parameters: invoice item delete.</summary>
public class InvoiceItemDeleteOptions : BaseOptions
{
}
