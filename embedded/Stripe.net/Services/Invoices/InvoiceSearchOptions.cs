namespace Stripe;

/// <summary>Parameters: invoice search.</summary>
public class InvoiceSearchOptions : SearchOptions
{
}
