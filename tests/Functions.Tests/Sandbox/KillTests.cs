using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Serverless.Sandbox;
using Stripe;

namespace Functions.Tests.Sandbox;

/// <summary>The sandbox as a program of its own, killed while it works.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"sandbox-kill-{Guid.NewGuid():n}.db");
    private WebhookSink app = null!;

    public async Task InitializeAsync() => app = await WebhookSink.StartAsync();

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        foreach (string left in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            System.IO.File.Delete(left);
    }

    [Fact]
    public async Task What_was_answered_is_there_after_a_kill_and_every_event_still_arrives()
    {
        var answered = new List<PaymentIntent>();
        for (int round = 0; round < 4; round++)
        {
            (Process process, string url) = Start();
            V1Services stripe = Client(url);
            using var stop = new CancellationTokenSource();
            using var paid = new SemaphoreSlim(0);
            Task[] buyers = [.. Enumerable.Range(0, 4).Select(buyer => BuyAsync(stripe, $"{round}-{buyer}", answered, paid, stop.Token))];
            for (int i = 0; i < 40; i++)
                await paid.WaitAsync();
            process.Kill();
            await stop.CancelAsync();
            await Task.WhenAll(buyers);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        (Process last, string address) = Start();
        try
        {
            foreach (PaymentIntent intent in answered)
                Assert.Equal("succeeded", (await Client(address).PaymentIntents.GetAsync(intent.Id)).Status);
            using var http = new HttpClient();
            while ((await http.GetFromJsonAsync<JsonElement>($"{address}/clock")).GetProperty("busy").GetBoolean())
                await Task.Delay(10);
            HashSet<string> told = [.. app.Of("stripe").Where(w => w.Body.EndsWith("\"type\":\"payment_intent.succeeded\"}"))
                .Select(w => w.Json.GetProperty("data").GetProperty("object").GetProperty("id").GetString()!)];
            Assert.Empty(answered.Select(i => i.Id).Except(told));
        }
        finally
        {
            last.Kill();
            last.Dispose();
        }
    }

    [Theory]
    [InlineData("--chaos", "much")]
    [InlineData("--unknown", "1")]
    public async Task A_wrong_command_line_is_one_clear_line(string option, string value)
    {
        using Process process = Run(option, value);

        Assert.Contains(option, await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(2, process.ExitCode);
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_line()
    {
        string port = new Uri(app.Url).Port.ToString();
        using Process process = Run("--port", port);

        string error = await process.StandardError.ReadToEndAsync();
        Assert.StartsWith($"The sandbox cannot listen on port {port}:", error);
        Assert.Single(error.TrimEnd().Split('\n'));
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
    }

    private (Process Process, string Url) Start()
    {
        Process process = Run("--port", "0", "--data", file, "--app-url", app.Url);
        string line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(process.StandardError.ReadToEnd());
        return (process, line.Split(' ')[1]);
    }

    private static Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(SandboxServer).Assembly.Location);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static V1Services Client(string url) =>
        new StripeClient("sk_test_1", httpClient: new SystemNetHttpClient(maxNetworkRetries: 0), apiBase: url + "/stripe").V1;

    private static async Task BuyAsync(V1Services stripe, string buyer, List<PaymentIntent> answered, SemaphoreSlim done, CancellationToken stop)
    {
        for (int i = 0; !stop.IsCancellationRequested; i++)
        {
            try
            {
                PaymentIntent paid = await stripe.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions
                {
                    Amount = 100,
                    Currency = "usd",
                    Confirm = true,
                    PaymentMethod = "pm_card_visa",
                    Metadata = new Dictionary<string, string> { ["order_id"] = $"{buyer}-{i}" },
                });
                lock (answered)
                    answered.Add(paid);
                done.Release();
            }
            catch (HttpRequestException)
            {
                // Killed in the middle: whether it was paid is not known, and nothing is promised.
                return;
            }
        }
    }
}
