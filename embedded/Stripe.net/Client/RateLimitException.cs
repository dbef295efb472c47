using System.Net;

namespace Stripe.V2;

/// <summary>API v2 was asked too often.</summary>
public class RateLimitException : StripeException
{
    internal RateLimitException(HttpStatusCode httpStatusCode, StripeError stripeError, string message)
        : base(httpStatusCode, stripeError, message)
    {
    }
}
