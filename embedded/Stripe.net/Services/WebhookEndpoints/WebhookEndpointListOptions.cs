namespace Stripe;

/// <summary>Parameters: webhook endpoint list.</summary>
public class WebhookEndpointListOptions : ListOptions
{
}
