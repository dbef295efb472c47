using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Serverless.Sandbox;
using Serverless.Sandbox.Core;
using Stripe;

namespace Functions.Tests.Sandbox;

/// <summary>A sandbox on a clock that stands still, and a sink for its webhooks.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    internal StoppedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    internal SandboxServer Sandbox { get; set; } = null!;

    internal WebhookSink App { get; private set; } = null!;

    internal HttpClient Http { get; } = new();

    internal V1Services Stripe { get; private set; } = null!;

    internal virtual SandboxOptions Options => new();

    public async Task InitializeAsync()
    {
        App = await WebhookSink.StartAsync();
        Sandbox = await SandboxServer.StartAsync(Options with { AppUrl = App.Url, Clock = Clock });
        Stripe = new StripeClient("sk_test_1", httpClient: new SystemNetHttpClient(maxNetworkRetries: 0), apiBase: Sandbox.StripeUrl).V1;
        Http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("key:")));
    }

    public async Task DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        await App.DisposeAsync();
        Http.Dispose();
    }

    /// <summary>Lets the clock run to each moment at which something is due, until the time has passed.</summary>
    internal async Task PassAsync(TimeSpan time)
    {
        DateTimeOffset end = Clock.GetUtcNow() + time;
        while (true)
        {
            await Sandbox.UntilIdleAsync();
            DateTimeOffset next = Sandbox.NextDue is { } due && due < end ? due : end;
            Clock.Set(next);
            await Sandbox.UntilIdleAsync();
            if (next == end)
                return;
        }
    }

    internal async Task<(int Status, JsonObject Body)> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, Sandbox.Url + path);
        if (body != null)
            request.Content = JsonContent.Create(body);
        using HttpResponseMessage response = await Http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject());
    }

    internal Task<PaymentIntent> PayAsync(
        string card = "pm_card_visa", long amount = 5997, string capture = "automatic", string order = "ord_1", string? key = null) =>
        Stripe.PaymentIntents.CreateAsync(
            new PaymentIntentCreateOptions
            {
                Amount = amount,
                Currency = "usd",
                CaptureMethod = capture,
                Confirm = true,
                PaymentMethod = card,
                Metadata = new Dictionary<string, string> { ["order_id"] = order },
            },
            new RequestOptions { IdempotencyKey = key });
}
