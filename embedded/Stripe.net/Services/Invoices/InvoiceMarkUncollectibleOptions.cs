namespace Stripe;

/// <summary>Parameters: invoice mark uncollectible.</summary>
public class InvoiceMarkUncollectibleOptions : BaseOptions
{
}
