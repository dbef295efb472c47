using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Functions.Tests.Sandbox;

/// <summary>Stands where the app would: takes webhooks and keeps them.</summary>
internal sealed class WebhookSink : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<Webhook> received = [];

    private WebhookSink(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    /// <summary>Decides on the status of an answer; 200 unless told otherwise.</summary>
    public Func<Webhook, int> Answer { get; set; } = _ => 200;

    public List<Webhook> Received
    {
        get
        {
            lock (received)
                return [.. received];
        }
    }

    public static async Task<WebhookSink> StartAsync(int port = 0)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        WebApplication app = builder.Build();
        var sink = new WebhookSink(app);
        app.Map("/api/webhooks/{target}", (RequestDelegate)sink.TakeAsync);
        await app.StartAsync();
        return sink;
    }

    public List<Webhook> Of(string target) => Received.FindAll(w => w.Target == target);

    /// <summary>The types of Stripe's events, in the order of arrival.</summary>
    public List<string> StripeTypes() => [.. Of("stripe").Select(w => w.Json.GetProperty("type").GetString()!)];

    /// <summary>The states of parcels, in the order of arrival.</summary>
    public List<string> ParcelStates() => [.. Of("easypost").Select(w => w.Json.GetProperty("result").GetProperty("status").GetString()!)];

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        string body = await reader.ReadToEndAsync();
        var webhook = new Webhook(
            (string)http.Request.RouteValues["target"]!, body, http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString()));
        http.Response.StatusCode = Answer(webhook);
        if (http.Response.StatusCode != 200)
            return;
        lock (received)
            received.Add(webhook);
    }
}

internal sealed record Webhook(string Target, string Body, Dictionary<string, string> Headers)
{
    public JsonElement Json { get; } = JsonDocument.Parse(Body).RootElement;
}
