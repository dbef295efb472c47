using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Embedded.Hosting.Demo;

/// <summary>
/// Azurite, the sandbox and the function app as three processes on given ports and one data folder; each can be started, stopped and killed on
/// its own, and finds its state again.
/// </summary>
/// <param name="root">The repository.</param>
/// <param name="data">The folder that keeps their state and logs.</param>
/// <param name="ports">Where they listen.</param>
public sealed class DemoProcesses(string root, string data, DemoPorts ports) : IAsyncDisposable
{
    /// <summary>The key of the demo's storefront.</summary>
    public const string FunctionKey = "demo-storefront-key";

    /// <summary>The key of the demo's staff.</summary>
    public const string AdminKey = "demo-staff-key";

    private const string StripeSecret = "whsec_demo";
    private const string EasyPostSecret = "demo-easypost";
    private const string AzuriteKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string Account = "devstoreaccount1";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Where the app listens.</summary>
    public string AppUrl => $"http://localhost:{ports.App}";

    /// <summary>Where the sandbox listens.</summary>
    public string SandboxUrl => $"http://localhost:{ports.Sandbox}";

    /// <summary>Whether tables and queues are Azurite's; otherwise they are the local store's, one SQLite file.</summary>
    public bool OnAzurite { get; init; }

    /// <summary>How to reach the storage.</summary>
    public string Storage => !OnAzurite
        ? $"UseEmbeddedStorage=true;Path={Path.Combine(data, "storage.db")}"
        : $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={AzuriteKey};"
        + $"QueueEndpoint=http://127.0.0.1:{ports.Queues}/{Account};TableEndpoint=http://127.0.0.1:{ports.Tables}/{Account};";

    /// <summary>The running Azurite; null when it does not run.</summary>
    public ChildProcess? Azurite { get; private set; }

    /// <summary>The running sandbox; null when it does not run.</summary>
    public ChildProcess? Sandbox { get; private set; }

    /// <summary>The running app; null when it does not run.</summary>
    public ChildProcess? App { get; private set; }

    /// <summary>Settings that go before the demo's own.</summary>
    public Dictionary<string, string> AppSettings { get; } = [];

    /// <summary>More options of the sandbox, such as <c>--chaos 0.1</c>.</summary>
    public List<string> SandboxOptions { get; } = [];

    /// <summary>Starts Azurite, where it is the storage, and waits until it listens.</summary>
    /// <exception cref="DemoException">It does not start.</exception>
    public async Task StartStorageAsync(CancellationToken cancellation)
    {
        if (!OnAzurite)
        {
            return;
        }

        string folder = Directory.CreateDirectory(Path.Combine(data, "azurite")).FullName;
        string script = Path.Combine(root, "embedded", "Embedded.Hosting", "Demo", "azurite.cjs");
        Azurite = ChildProcess.Start(
            "Azurite",
            [
                "node", script, "--location", folder, "--skipApiVersionCheck", "--silent", "--disableTelemetry", "--blobPort", $"{ports.Blobs}", "--queuePort",
                $"{ports.Queues}", "--tablePort", $"{ports.Tables}",
            ],
            root, new Dictionary<string, string>(), Log("azurite"));
        await UntilAsync(Azurite, () => ListensAsync(ports.Tables), cancellation);
        await UntilAsync(Azurite, () => ListensAsync(ports.Queues), cancellation);
    }

    /// <summary>Starts the sandbox, its clock at an instant, and waits until it answers.</summary>
    /// <exception cref="DemoException">It does not start.</exception>
    public async Task StartSandboxAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        Directory.CreateDirectory(data);
        Sandbox = ChildProcess.Start(
            "The sandbox",
            [
                "dotnet", Program("Sandbox", "Serverless.Sandbox.dll"), "--port", $"{ports.Sandbox}", "--app-url", AppUrl, "--data", Path.Combine(data, "sandbox.db"),
                "--clock", $"{now.UtcDateTime:o}", "--stripe-secret", StripeSecret, "--easypost-secret", EasyPostSecret, .. SandboxOptions,
            ],
            root, new Dictionary<string, string>(), Log("sandbox"));
        using HttpClient client = new() { BaseAddress = new(SandboxUrl) };
        await UntilAsync(Sandbox, () => AnswersAsync(client, "/clock"), cancellation);
    }

    /// <summary>Starts the app, its clock at an instant, and waits until it answers.</summary>
    /// <exception cref="DemoException">It does not start.</exception>
    public async Task StartAppAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        Directory.CreateDirectory(data);
        Dictionary<string, string> settings = new()
        {
            ["AzureWebJobsStorage"] = Storage,
            ["DurableTask__SqlitePath"] = Path.Combine(data, "durable.db"),
            ["Stripe__ApiKey"] = "sk_test_demo",
            ["Stripe__ApiBase"] = $"{SandboxUrl}/stripe",
            ["Stripe__WebhookSecrets"] = StripeSecret,
            ["EasyPost__ApiKey"] = "demo",
            ["EasyPost__ApiBase"] = $"{SandboxUrl}/easypost",
            ["EasyPost__WebhookSecret"] = EasyPostSecret,
            ["SendGrid__ApiKey"] = "SG.demo",
            ["SendGrid__ApiBase"] = $"{SandboxUrl}/sendgrid",
            ["SendGrid__From"] = "The Little Shop <orders@shop.example>",
            ["SendGrid__WebhookPublicKeys"] = await PublicKeyAsync(cancellation),
            ["Channels__outlet__ApiBase"] = $"{SandboxUrl}/channels/outlet",
            ["Channels__outlet__Secret"] = "sandbox-channel-secret",
            ["Channels__outlet__Token"] = "sandbox-channel-token",
            ["Alerts__Email"] = "team@shop.example",
            ["Alerts__SlackWebhookUrl"] = $"{SandboxUrl}/chat/team",
            ["Keys__Function__storefront"] = FunctionKey,
            ["Keys__Admin"] = AdminKey,
            ["Links__SigningKeys"] = "demo-links-signing-key-of-32-bytes-or-more",
            ["Links__BaseUrl"] = AppUrl,
            ["Policies__StripeCallsPerSecond"] = "1000",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        foreach ((string key, string value) in AppSettings)
        {
            settings[key] = value;
        }

        App = ChildProcess.Start(
            "The app", ["dotnet", Program("Embedded.Hosting", "Embedded.Hosting.dll"), "app", "--port", $"{ports.App}", "--clock", $"{now.UtcDateTime:o}"],
            data, settings, Log("app"));
        using HttpClient client = Client(AppUrl);
        await UntilAsync(App, () => AnswersAsync(client, "/admin/clock"), cancellation);
    }

    /// <summary>Stops all three: the app first, so that what it has begun can be finished.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (ChildProcess process in new[] { App, Sandbox, Azurite }.OfType<ChildProcess>())
        {
            await process.DisposeAsync();
        }

        App = Sandbox = Azurite = null;
    }

    internal static HttpClient Client(string url)
    {
        HttpClient client = new() { BaseAddress = new(url), Timeout = TimeSpan.FromSeconds(100) };
        client.DefaultRequestHeaders.Add("x-functions-key", AdminKey);
        return client;
    }

    private string Log(string name) => Path.Combine(Directory.CreateDirectory(data).FullName, $"{name}.log");

    private async Task<string> PublicKeyAsync(CancellationToken cancellation)
    {
        using HttpClient client = new() { BaseAddress = new(SandboxUrl) };
        return await client.GetStringAsync("/_sandbox/sendgrid/public-key", cancellation);
    }

    // Beside this program: in the same folder, or in the folder of its own project.
    private static string Program(string project, string file)
    {
        string beside = Path.Combine(AppContext.BaseDirectory, file);
        string own = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", project, Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')), file));
        return File.Exists(own) ? own : beside;
    }

    private static async Task<bool> ListensAsync(int port)
    {
        try
        {
            using TcpClient client = new();
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string path)
    {
        try
        {
            return (await client.GetFromJsonAsync<JsonElement>(path)).TryGetProperty("now", out _);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(ChildProcess process, Func<Task<bool>> ready, CancellationToken cancellation)
    {
        long deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (!await ready())
        {
            if (process.HasExited)
            {
                await Task.Delay(50, cancellation);
                throw new DemoException($"{process.Name} did not start: {process.LastLine}");
            }

            if (Environment.TickCount64 > deadline)
            {
                throw new DemoException($"{process.Name} did not answer within {Patience.TotalSeconds} seconds: {process.LastLine}");
            }

            await Task.Delay(15, cancellation);
        }
    }
}
