using System.Net;
using System.Net.Http.Headers;

namespace Stripe;

/// <summary>What Stripe answered, without its body.</summary>
public abstract class StripeResponseBase
{
    /// <summary>Takes status and headers.</summary>
    public StripeResponseBase(HttpStatusCode statusCode, HttpResponseHeaders headers)
    {
        StatusCode = statusCode;
        Headers = headers;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>When Stripe answered.</summary>
    public DateTimeOffset? Date => Headers?.Date;

    /// <summary>The idempotency key that the answer belongs to.</summary>
    public string IdempotencyKey => Header("Idempotency-Key");

    /// <summary>Stripe's id of the request, to be quoted to its support.</summary>
    public string RequestId => Header("Request-Id");

    internal int NumRetries { get; set; }

    /// <summary>Status, request id and date, for a log.</summary>
    public override string ToString() => $"<{GetType().FullName} status={(int)StatusCode} Request-Id={RequestId} Date={Date:s}>";

    private string Header(string name) =>
        Headers != null && Headers.TryGetValues(name, out IEnumerable<string> values) ? values.First() : null;
}

/// <summary>What Stripe answered.</summary>
public class StripeResponse : StripeResponseBase
{
    /// <summary>Takes status, headers and body.</summary>
    public StripeResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, string content) : base(statusCode, headers) =>
        Content = content;

    /// <summary>The body.</summary>
    public string Content { get; }
}

/// <summary>What Stripe answered, with a body that is still being read.</summary>
public class StripeStreamedResponse : StripeResponseBase
{
    private Task<StripeResponse> whole;

    /// <summary>Takes status, headers and body.</summary>
    public StripeStreamedResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, Stream body) : base(statusCode, headers) =>
        Body = body;

    /// <summary>The body; it can be read once.</summary>
    public Stream Body { get; }

    /// <summary>Reads the body to its end; the same answer at each call.</summary>
    public Task<StripeResponse> ToStripeResponseAsync()
    {
        return whole ??= ReadAsync();

        async Task<StripeResponse> ReadAsync()
        {
            using var reader = new StreamReader(Body);
            return new StripeResponse(StatusCode, Headers, await reader.ReadToEndAsync().ConfigureAwait(false));
        }
    }
}
