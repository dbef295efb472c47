using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Http;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A response of an app without ASP.NET Core's types: nothing of it goes out before the function has returned it.</summary>
internal sealed class BufferedHttpResponseData(FunctionContext context) : HttpResponseData(context)
{
    private readonly KeptCookies _cookies = new();

    public override HttpStatusCode StatusCode { get; set; } = HttpStatusCode.OK;

    public override HttpHeadersCollection Headers { get; set; } = new();

    public override Stream Body { get; set; } = new MemoryStream();

    public override HttpCookies Cookies => _cookies;

    public async Task WriteToAsync(HttpResponse response, CancellationToken cancellation)
    {
        response.StatusCode = (int)StatusCode;
        foreach ((string name, IEnumerable<string> values) in Headers)
        {
            response.Headers[name] = values.ToArray();
        }
        ResponseCookies cookies = new(response);
        _cookies.Kept.ForEach(cookies.Append);
        if (Body.CanSeek)
        {
            Body.Position = 0;
        }
        await Body.CopyToAsync(response.Body, cancellation);
    }

    private sealed class KeptCookies : HttpCookies
    {
        public List<IHttpCookie> Kept { get; } = [];

        public override void Append(string name, string value) => Kept.Add(new HttpCookie(name, value));

        public override void Append(IHttpCookie cookie) => Kept.Add(cookie);

        public override IHttpCookie CreateNew() => new HttpCookie("", "");
    }
}
