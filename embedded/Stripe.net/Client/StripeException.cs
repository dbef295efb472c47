using System.Net;

namespace Stripe;

/// <summary>Stripe refused a request, or its answer or a webhook could not be understood.</summary>
public class StripeException : Exception
{
    /// <summary>Makes an empty one.</summary>
    public StripeException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public StripeException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public StripeException(string message, Exception err) : base(message, err)
    {
    }

    /// <summary>Makes one from an answer.</summary>
    public StripeException(HttpStatusCode httpStatusCode, StripeError stripeError, string message) : base(message)
    {
        HttpStatusCode = httpStatusCode;
        StripeError = stripeError;
    }

    /// <summary>The answer's status; 0 when there was no answer.</summary>
    public HttpStatusCode HttpStatusCode { get; set; }

    /// <summary>What Stripe said; null when there was no answer or it was not Stripe's.</summary>
    public StripeError StripeError { get; set; }

    /// <summary>The whole answer.</summary>
    public StripeResponse StripeResponse { get; set; }
}
