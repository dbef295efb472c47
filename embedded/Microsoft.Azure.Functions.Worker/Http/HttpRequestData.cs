using System.Collections.Specialized;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Web;

namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>A request, in the worker's own HTTP model.</summary>
public abstract class HttpRequestData
{
    private NameValueCollection? _query;

    /// <summary>Creates the request.</summary>
    /// <param name="functionContext">The run.</param>
    /// <exception cref="ArgumentNullException">The run is null.</exception>
    public HttpRequestData(FunctionContext functionContext)
    {
        ArgumentNullException.ThrowIfNull(functionContext);
        FunctionContext = functionContext;
    }

    /// <summary>The body.</summary>
    public abstract Stream Body { get; }

    /// <summary>The headers.</summary>
    public abstract HttpHeadersCollection Headers { get; }

    /// <summary>The cookies.</summary>
    public abstract IReadOnlyCollection<IHttpCookie> Cookies { get; }

    /// <summary>The whole address.</summary>
    public abstract Uri Url { get; }

    /// <summary>Who calls.</summary>
    public abstract IEnumerable<ClaimsIdentity> Identities { get; }

    /// <summary>The verb.</summary>
    public abstract string Method { get; }

    /// <summary>The run.</summary>
    public FunctionContext FunctionContext { get; }

    /// <summary>The query of <see cref="Url"/>, decoded.</summary>
    public virtual NameValueCollection Query => _query ??= HttpUtility.ParseQueryString(Url.Query);

    /// <summary>Makes the response.</summary>
    /// <returns>The response, 200 until it says otherwise.</returns>
    public abstract HttpResponseData CreateResponse();
}

/// <summary>A response, in the worker's own HTTP model.</summary>
public abstract class HttpResponseData
{
    /// <summary>Creates the response.</summary>
    /// <param name="functionContext">The run.</param>
    /// <exception cref="ArgumentNullException">The run is null.</exception>
    public HttpResponseData(FunctionContext functionContext)
    {
        ArgumentNullException.ThrowIfNull(functionContext);
        FunctionContext = functionContext;
    }

    /// <summary>The status.</summary>
    public abstract HttpStatusCode StatusCode { get; set; }

    /// <summary>The headers.</summary>
    public abstract HttpHeadersCollection Headers { get; set; }

    /// <summary>The body.</summary>
    public abstract Stream Body { get; set; }

    /// <summary>The cookies.</summary>
    public abstract HttpCookies Cookies { get; }

    /// <summary>The run.</summary>
    public FunctionContext FunctionContext { get; }

    /// <summary>Makes the response to a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public static HttpResponseData CreateResponse(HttpRequestData request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.CreateResponse();
    }
}

/// <summary>Headers by name.</summary>
public class HttpHeadersCollection : HttpHeaders
{
    /// <summary>No headers.</summary>
    public HttpHeadersCollection()
    {
    }

    /// <summary>Headers of several values each.</summary>
    /// <param name="headers">The headers.</param>
    public HttpHeadersCollection(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
    {
        foreach ((string name, IEnumerable<string> values) in headers)
        {
            TryAddWithoutValidation(name, values);
        }
    }

    /// <summary>Headers of one value each.</summary>
    /// <param name="headers">The headers.</param>
    public HttpHeadersCollection(IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach ((string name, string value) in headers)
        {
            TryAddWithoutValidation(name, value);
        }
    }
}

/// <summary>Gives a run its request in the worker's own HTTP model.</summary>
public interface IHttpRequestDataFeature
{
    /// <summary>The request.</summary>
    /// <param name="context">The run.</param>
    /// <returns>The request; null when the trigger is another.</returns>
    ValueTask<HttpRequestData?> GetHttpRequestDataAsync(FunctionContext context);
}
