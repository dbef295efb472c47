namespace Stripe;

/// <summary>Parameters: webhook endpoint get.</summary>
public class WebhookEndpointGetOptions : BaseOptions
{
}
