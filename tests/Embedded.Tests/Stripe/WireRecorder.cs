using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Embedded.Tests.Stripe;

/// <summary>A server that notes what it is sent and answers as told.</summary>
internal sealed class WireRecorder : IAsyncDisposable
{
    private readonly HttpListener listener;
    private readonly Task running;
    private readonly List<Received> received = [];

    public WireRecorder()
    {
        (listener, Url) = Listen();
        running = RunAsync();
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

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await running;
        listener.Close();
    }

    private async Task RunAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            HttpListenerRequest request = context.Request;
            string body = await new StreamReader(request.InputStream, Encoding.UTF8).ReadToEndAsync();
            int number;
            lock (received)
            {
                number = received.Count;
                received.Add(new Received(
                    request.HttpMethod, request.RawUrl!, body, request.Headers.AllKeys.ToDictionary(k => k!, k => request.Headers[k]!, StringComparer.OrdinalIgnoreCase)));
            }
            (int status, string answer, string? shouldRetry) = Answer(number);
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.Headers["Request-Id"] = $"req_{number}";
            if (shouldRetry != null)
                context.Response.Headers["Stripe-Should-Retry"] = shouldRetry;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
            context.Response.Close();
        }
    }

    // HttpListener cannot pick a port by itself, and one that was free may be taken a moment later.
    private static (HttpListener Listener, string Url) Listen()
    {
        while (true)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            string url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
            probe.Stop();
            var listener = new HttpListener();
            listener.Prefixes.Add(url + "/");
            try
            {
                listener.Start();
                return (listener, url);
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }
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
