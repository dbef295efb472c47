using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Azure.Functions.Worker.Http;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The worker's own HTTP model over ASP.NET Core's.</summary>
internal sealed class AspNetCoreHttpRequestData(HttpRequest request, FunctionContext context) : HttpRequestData(context)
{
    private HttpHeadersCollection? _headers;

    public override Stream Body => request.Body;

    public override HttpHeadersCollection Headers => _headers ??= new(
        request.Headers.Select(h => KeyValuePair.Create(h.Key, (IEnumerable<string>)h.Value.OfType<string>().ToArray())));

    public override IReadOnlyCollection<IHttpCookie> Cookies => [.. request.Cookies.Select(c => new HttpCookie(c.Key, c.Value))];

    public override Uri Url { get; } = new(request.GetEncodedUrl());

    public override IEnumerable<ClaimsIdentity> Identities => request.HttpContext.User.Identities;

    public override string Method => request.Method;

    public override HttpResponseData CreateResponse() => AspNetCoreIsUsed.By(FunctionContext)
        ? new AspNetCoreHttpResponseData(request.HttpContext.Response, FunctionContext)
        : new BufferedHttpResponseData(FunctionContext);
}

internal sealed class AspNetCoreHttpResponseData : HttpResponseData
{
    private readonly HttpResponse _response;

    public AspNetCoreHttpResponseData(HttpResponse response, FunctionContext context)
        : base(context)
    {
        _response = response;
        Cookies = new ResponseCookies(response);
        if (!response.HasStarted)
        {
            response.OnStarting(CopyHeaders);
        }
    }

    public override HttpStatusCode StatusCode
    {
        get => (HttpStatusCode)_response.StatusCode;
        set => _response.StatusCode = (int)value;
    }

    public override HttpHeadersCollection Headers { get; set; } = new();

    public override Stream Body
    {
        get => _response.Body;
        set => _response.Body = value;
    }

    public override HttpCookies Cookies { get; }

    private Task CopyHeaders()
    {
        foreach ((string name, IEnumerable<string> values) in Headers)
        {
            _response.Headers[name] = values.ToArray();
        }
        return Task.CompletedTask;
    }
}

internal sealed class ResponseCookies(HttpResponse response) : HttpCookies
{
    public override void Append(string name, string value) => response.Cookies.Append(name, value);

    public override void Append(IHttpCookie cookie) => response.Cookies.Append(cookie.Name, cookie.Value, new CookieOptions
    {
        Domain = cookie.Domain,
        Expires = cookie.Expires,
        HttpOnly = cookie.HttpOnly ?? false,
        MaxAge = cookie.MaxAge is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Path = cookie.Path ?? "/",
        Secure = cookie.Secure ?? false,
        SameSite = cookie.SameSite switch
        {
            SameSite.Lax => SameSiteMode.Lax,
            SameSite.Strict => SameSiteMode.Strict,
            SameSite.ExplicitNone => SameSiteMode.None,
            _ => SameSiteMode.Unspecified,
        },
    });

    public override IHttpCookie CreateNew() => new HttpCookie("", "");
}

internal sealed class RequestDataFeature : IHttpRequestDataFeature
{
    public static readonly RequestDataFeature Instance = new();

    public ValueTask<HttpRequestData?> GetHttpRequestDataAsync(FunctionContext context) => ValueTask.FromResult<HttpRequestData?>(
        context.Bindings().Input.Value is HttpRequest request ? new AspNetCoreHttpRequestData(request, context) : null);
}
