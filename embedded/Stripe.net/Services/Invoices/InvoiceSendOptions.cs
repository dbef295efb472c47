namespace Stripe;

/// <summary>Parameters: invoice send.</summary>
public class InvoiceSendOptions : BaseOptions
{
}
