using System.Net;
using System.Net.Sockets;

namespace Functions.Tests.Chaos;

/// <summary>Stands between the app and Stripe: lets every call through, but can keep the answers to some until as many have come as it waits for, and then drop them all.</summary>
public sealed class StripeRelay : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly HttpClient stripe;
    private TaskCompletionSource? reached;
    private string path = "";
    private int missing;

    private StripeRelay(string sandboxUrl, string url)
    {
        stripe = new() { BaseAddress = new(sandboxUrl) };
        Url = url;
        listener.Prefixes.Add($"{url}/");
        listener.Start();
        _ = ListenAsync();
    }

    /// <summary>Where the app finds it; Stripe lies under <c>/stripe</c>.</summary>
    public string Url { get; }

    /// <summary>Starts it on a free port.</summary>
    public static StripeRelay Start(string sandboxUrl)
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        int port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return new(sandboxUrl, $"http://127.0.0.1:{port}");
    }

    /// <summary>Keeps the answers to successful posts on a path from now on; completed when that many have been made.</summary>
    public Task KeepAsync(string path, int calls)
    {
        this.path = path;
        missing = calls;
        reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return reached.Task;
    }

    /// <summary>Lets everything through again.</summary>
    public void Release() => reached = null;

    /// <inheritdoc/>
    public void Dispose()
    {
        listener.Close();
        stripe.Dispose();
    }

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using HttpRequestMessage request = new(new HttpMethod(context.Request.HttpMethod), context.Request.RawUrl);
            if (context.Request.HasEntityBody)
            {
                request.Content = new StreamContent(context.Request.InputStream);
                request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
            }

            foreach (string name in (string[])["Authorization", "Idempotency-Key", "Stripe-Version"])
            {
                request.Headers.TryAddWithoutValidation(name, context.Request.Headers[name] ?? "");
            }

            using HttpResponseMessage answer = await stripe.SendAsync(request);
            byte[] body = await answer.Content.ReadAsByteArrayAsync();
            if (reached is { } waiting && request.Method == HttpMethod.Post && context.Request.RawUrl == path && answer.IsSuccessStatusCode)
            {
                if (Interlocked.Decrement(ref missing) == 0)
                {
                    waiting.SetResult();
                }

                return;
            }

            context.Response.StatusCode = (int)answer.StatusCode;
            context.Response.ContentType = "application/json";
            foreach (string name in (string[])["Request-Id", "Idempotent-Replayed", "Stripe-Should-Retry"])
            {
                if (answer.Headers.TryGetValues(name, out IEnumerable<string>? values))
                {
                    context.Response.Headers[name] = values.First();
                }
            }

            context.Response.ContentLength64 = body.Length;
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or HttpRequestException or ObjectDisposedException or IOException)
        {
            // Whoever asked is gone.
        }
    }
}
