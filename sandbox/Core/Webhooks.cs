using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Serverless.Sandbox.Core;

/// <summary>Signs webhooks as their vendors do, and delivers them until they are taken.</summary>
internal sealed class Webhooks(SandboxOptions options, Func<Change, Task> apply) : IDisposable
{
    public const string Stripe = "stripe";
    public const string EasyPost = "easypost";
    public const string SendGrid = "sendgrid";

    private const int MostRefusals = 8;
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(15);

    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30) })
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>What was given up, newest last.</summary>
    public ConcurrentQueue<string> GivenUp { get; } = new();

    public string? AppUrl { get; set; } = options.AppUrl;

    public static bool IsTarget(string target) => target is Stripe or EasyPost or SendGrid;

    /// <summary>Sends the batch again and again, each time later, until it is taken or there is no hope.</summary>
    public async Task DeliverAsync(IReadOnlyList<Job> batch, CancellationToken stop)
    {
        string target = batch[0].Target;
        string body = target == SendGrid ? $"[{string.Join(',', batch.Select(j => j.Payload))}]" : batch[0].Payload;
        long started = TimeProvider.System.GetTimestamp();
        var pause = TimeSpan.FromMilliseconds(100);
        int refusals = 0;
        int copies = 1 + (body.Length % options.Copies);
        while (AppUrl is { } app)
        {
            string outcome;
            try
            {
                using HttpRequestMessage request = Sign(target, new Uri($"{app}/api/webhooks/{target}"), body);
                using HttpResponseMessage response = await http.SendAsync(request, stop);
                if (response.IsSuccessStatusCode && --copies == 0)
                    break;
                if (response.IsSuccessStatusCode)
                    continue;
                outcome = $"{(int)response.StatusCode}";
                refusals++;
            }
            catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
            {
                outcome = failure.Message;
            }
            if (refusals >= MostRefusals || TimeProvider.System.GetElapsedTime(started) > LongestSilence)
            {
                GivenUp.Enqueue($"{target} {outcome}: {body}");
                break;
            }
            await Task.Delay(pause, stop);
            pause = TimeSpan.FromSeconds(Math.Min(pause.TotalSeconds * 2, 2));
        }
        var change = new Change();
        change.Done.AddRange(batch.Select(j => j.Seq));
        await apply(change);
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Sign(string target, Uri address, string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = target == Stripe ? "utf-8" : null };
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        switch (target)
        {
            case Stripe:
                request.Headers.Add("Stripe-Signature", $"t={now},v1={Hmac(options.StripeSecret, Encoding.UTF8.GetBytes($"{now}.{body}"))}");
                break;
            case EasyPost:
                request.Headers.Add("X-Hmac-Signature", $"hmac-sha256-hex={Hmac(options.EasyPostSecret.Normalize(NormalizationForm.FormKD), bytes)}");
                break;
            case SendGrid:
                request.Headers.Add("X-Twilio-Email-Event-Webhook-Timestamp", $"{now}");
                request.Headers.Add("X-Twilio-Email-Event-Webhook-Signature", SandboxKeys.SignSendGrid($"{now}", bytes));
                break;
        }
        return request;
    }

    private static string Hmac(string secret, byte[] data) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), data));
}
