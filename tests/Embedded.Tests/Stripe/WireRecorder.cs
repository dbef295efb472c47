using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Embedded.Tests.Stripe;

/// <summary>A server that notes what it is sent and answers as told.</summary>
internal sealed class WireRecorder : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly List<Received> received = [];

    public WireRecorder()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(NoteAsync);
        server.Start();
        Url = server.Urls.Single();
    }

    public string Url { get; }

    /// <summary>Gives the answer to the n-th request, from 0.</summary>
    public Func<int, (int Status, string Body, string? ShouldRetry)> Answer { get; set; } = _ => (200, "{}", null);

    public IReadOnlyList<Received> Requests
    {
        get
        {
            lock (received)
                return [.. received];
        }
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task NoteAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        string body = await new StreamReader(request.Body, Encoding.UTF8).ReadToEndAsync();
        int number;
        lock (received)
        {
            number = received.Count;
            received.Add(new Received(
                request.Method,
                request.Path + request.QueryString,
                body,
                request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        }
        (int status, string answer, string? shouldRetry) = Answer(number);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Headers["Request-Id"] = $"req_{number}";
        if (shouldRetry != null)
            context.Response.Headers["Stripe-Should-Retry"] = shouldRetry;
        await context.Response.WriteAsync(answer);
    }

    internal sealed record Received(string Method, string Path, string Body, Dictionary<string, string> Headers)
    {
        /// <summary>The parameters of body or address, decoded and in order of their names.</summary>
        public List<string> Parameters
        {
            get
            {
                int question = Path.IndexOf('?');
                string text = Body.Length > 0 ? Body : question < 0 ? "" : Path[(question + 1)..];
                return [.. text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => WebUtility.UrlDecode(p)).Order(StringComparer.Ordinal)];
            }
        }

        public string BarePath => Path.Split('?')[0];
    }
}
