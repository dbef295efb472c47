using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json;

namespace SendGrid;

/// <summary>What SendGrid answered.</summary>
public class Response
{
    /// <summary>Takes status, body and headers.</summary>
    public Response(HttpStatusCode statusCode, HttpContent responseBody, HttpResponseHeaders responseHeaders)
    {
        StatusCode = statusCode;
        Body = responseBody;
        Headers = responseHeaders;
    }

    /// <summary>The status; 202 for a mail that was taken.</summary>
    public HttpStatusCode StatusCode { get; set; }

    /// <summary>Whether the status is 200 to 299.</summary>
    public bool IsSuccessStatusCode => (int)StatusCode is >= 200 and <= 299;

    /// <summary>The body; errors are in it.</summary>
    public HttpContent Body { get; set; }

    /// <summary>The headers; <c>X-Message-Id</c> is SendGrid's id of the mail.</summary>
    public HttpResponseHeaders Headers { get; set; }

    /// <summary>Reads the body as a JSON object; empty when there is no body at all.</summary>
    public virtual async Task<Dictionary<string, dynamic>> DeserializeResponseBodyAsync(HttpContent content = null)
    {
        content ??= Body;
        return content is null
            ? []
            : JsonConvert.DeserializeObject<Dictionary<string, dynamic>>(await content.ReadAsStringAsync().ConfigureAwait(false));
    }

    /// <summary>The headers, the first value of each.</summary>
    public virtual Dictionary<string, string> DeserializeResponseHeaders(HttpResponseHeaders headers = null) =>
        (headers ?? Headers)?.ToDictionary(h => h.Key, h => h.Value.First()) ?? [];
}

/// <summary>Media types of mail bodies.</summary>
public class MimeType
{
    /// <summary>HTML.</summary>
    public static readonly string Html = "text/html";

    /// <summary>Plain text.</summary>
    public static readonly string Text = "text/plain";
}
