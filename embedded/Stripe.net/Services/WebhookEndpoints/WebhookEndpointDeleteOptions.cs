namespace Stripe;

/// <summary>Parameters: webhook endpoint delete.</summary>
public class WebhookEndpointDeleteOptions : BaseOptions
{
}
