namespace Stripe;

/// <summary>Parameters: invoice void.</summary>
public class InvoiceVoidOptions : BaseOptions
{
}
