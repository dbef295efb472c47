using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Tests.Worker;

public sealed class HostTests
{
    [Fact]
    public async Task The_admin_endpoints_need_the_admin_key_and_tell_of_host_and_functions()
    {
        await using FunctionApp app = await StartAsync(typeof(Simple));
        using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/admin/host/status")).StatusCode);
        client.DefaultRequestHeaders.Add("x-functions-key", "admin");
        Assert.Equal("Running", (string?)(await client.GetFromJsonAsync<JsonNode>("/admin/host/status"))!["state"]);
        JsonArray functions = (await client.GetFromJsonAsync<JsonArray>("/admin/functions"))!;
        JsonNode hello = Assert.Single(functions, f => (string?)f!["name"] == "Hello")!;
        Assert.Equal($"{app.Url}/api/hello", (string?)hello["invoke_url_template"]);
        Assert.Equal("httpTrigger", (string?)hello["config"]!["bindings"]![0]!["type"]);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/admin/functions/None")).StatusCode);
    }

    [Fact]
    public async Task A_timer_function_is_run_by_hand()
    {
        await using FunctionApp app = await StartAsync(typeof(Simple));
        using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
        client.DefaultRequestHeaders.Add("x-functions-key", "admin");
        Assert.Equal(HttpStatusCode.Accepted, (await client.PostAsJsonAsync("/admin/functions/Yearly", new { input = "" })).StatusCode);
        await app.UntilIdleAsync();
        Assert.Equal(1, app.Services.GetRequiredService<Counter>().Count);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/admin/functions/Yearly", new StringContent("{"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync("/admin/functions/None", new { input = "" })).StatusCode);
    }

    [Fact]
    public async Task The_route_prefix_is_that_of_host_json()
    {
        await using FunctionApp app = await StartAsync("""{ "extensions": { "http": { "routePrefix": "" } } }""", typeof(Simple));
        using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
        Assert.Equal("hello", await client.GetStringAsync("/hello"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/hello")).StatusCode);
    }

    [Fact]
    public async Task A_setting_wins_over_host_json()
    {
        await using FunctionApp app = await TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(Simple)],
            HostJson = """{ "extensions": { "http": { "routePrefix": "api" } } }""",
            Settings = { ["AzureFunctionsJobHost__extensions__http__routePrefix"] = "v2" },
            Services = s => s.AddSingleton<Counter>(),
        });
        using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
        Assert.Equal("hello", await client.GetStringAsync("/v2/hello"));
    }

    [Theory]
    [InlineData("batchSize", "many", "a whole number from 1 to 32")]
    [InlineData("batchSize", "99", "a whole number from 1 to 32")]
    [InlineData("visibilityTimeout", "soon", "a time span \"hh:mm:ss\" of at least 00:00:00")]
    public async Task A_wrong_setting_for_host_json_is_one_clear_line(string name, string value, string wanted)
    {
        StartupException told = await Assert.ThrowsAsync<StartupException>(() => TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(Simple)],
            Settings = { [$"AzureFunctionsJobHost__extensions__queues__{name}"] = value },
            Services = s => s.AddSingleton<Counter>(),
        }));
        Assert.Equal($"The setting AzureFunctionsJobHost__extensions__queues__{name} must be {wanted}, not \"{value}\".", told.Message);
    }

    [Theory]
    [InlineData("{", typeof(Simple), "host.json is not valid JSON: line 1, column 2.")]
    [InlineData("{}", typeof(Doubled), "The function name \"Twice\" is used 2 times: ")]
    [InlineData("{}", typeof(BadSchedule), "The function BadSchedule has the schedule ")]
    public async Task An_app_made_with_a_host_builder_says_its_mistakes_as_clearly(string hostJson, Type functions, string line)
    {
        StartupException told = await Assert.ThrowsAsync<StartupException>(() => TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [functions],
            HostJson = hostJson,
            Services = s => s.AddSingleton<Counter>(),
            HostBuilder = true,
        }));
        Assert.StartsWith(line, told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_a_setting_disables_is_not_there()
    {
        await using FunctionApp app = await TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(Simple)],
            Settings = { ["AzureWebJobs.Hello.Disabled"] = "true" },
            Services = s => s.AddSingleton<Counter>(),
        });
        using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/hello")).StatusCode);
    }

    [Fact]
    public async Task A_request_under_way_is_answered_before_the_app_ends()
    {
        Gate gate = new();
        FunctionApp app = await TestApp.StartAsync(new TestApp.Setup { Functions = [typeof(Gated)], Services = s => s.AddSingleton(gate) });
        using HttpClient client = new();
        Task<string> answer = client.GetStringAsync($"{app.Url}/api/gated");
        await gate.Entered.Task;
        Assert.False(app.IsIdle);
        ValueTask stopping = app.DisposeAsync();
        gate.Open.SetResult();
        Assert.Equal("through", await answer);
        await stopping;
    }

    [Fact]
    public async Task A_body_above_the_limit_is_413()
    {
        await using FunctionApp app = await TestApp.StartAsync(new TestApp.Setup { Functions = [typeof(Reads)], Settings = { ["FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"] = "1000" } });
        using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
        Assert.Equal("1000", await (await client.PostAsync("/api/reads", new StringContent(new string('x', 1000)))).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostAsync("/api/reads", new StringContent(new string('x', 1001)))).StatusCode);
    }

    [Fact]
    public async Task Apps_run_side_by_side_without_seeing_each_other()
    {
        FunctionApp[] apps = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(TellsSetting)],
            Settings = { ["Mine"] = $"{i}" },
            Clock = new ManualClock(DateTimeOffset.UnixEpoch.AddDays(i)),
        })));
        using HttpClient client = new();
        for (int i = 0; i < apps.Length; i++)
        {
            Assert.Equal($"{i} 1970-01-{i + 1:00}", await client.GetStringAsync($"{apps[i].Url}/api/tells"));
        }
        await Task.WhenAll(apps.Select(a => a.DisposeAsync().AsTask()));
    }

    [Theory]
    [InlineData("{", typeof(Simple), "host.json is not valid JSON: line 1, column 2.")]
    [InlineData("[]", typeof(Simple), "host.json must hold one JSON object.")]
    [InlineData("""{"extensions":{"queues":{"batchSize":33}}}""", typeof(Simple), "host.json: extensions.queues.batchSize must be a whole number from 1 to 32, not 33.")]
    [InlineData("""{"extensions":{"queues":{"visibilityTimeout":"soon"}}}""", typeof(Simple), "host.json: extensions.queues.visibilityTimeout must be a time span \"hh:mm:ss\" of at least 00:00:00, not \"soon\".")]
    [InlineData("{}", typeof(BadSchedule), "The function BadSchedule has the schedule \"every day\", which is neither a six-field NCRONTAB expression nor a time span.")]
    [InlineData("{}", typeof(UnknownSetting), "The function UnknownSetting uses %Nowhere%, but there is no setting Nowhere.")]
    [InlineData("{}", typeof(NoConnection), "The function NoConnection needs the storage account OtherStorage, but there is no setting OtherStorage with its connection string, nor OtherStorage__queueServiceUri.")]
    [InlineData("{}", typeof(Doubled), "The function name \"Twice\" is used 2 times: Embedded.Tests.Worker.HostTests+Doubled.One, Embedded.Tests.Worker.HostTests+Doubled.Two.")]
    [InlineData("{}", typeof(NoTrigger), "The function NoTrigger (Embedded.Tests.Worker.HostTests+NoTrigger.Run) has 0 triggers; it must have one.")]
    [InlineData("{}", typeof(SameRoute), "The functions One and Two take the same requests: their route is \"api/things/{id}\", and they share a verb.")]
    [InlineData("{}", typeof(BadOutput), "The function BadOutput uses %Nowhere%, but there is no setting Nowhere.")]
    [InlineData("{}", typeof(BadRoute), "The function BadRoute has no valid route (\"api/{a}{b}\"): ")]
    public async Task A_mistake_in_the_set_up_is_one_clear_line(string hostJson, Type functions, string line)
    {
        StartupException told = await Assert.ThrowsAsync<StartupException>(() => StartAsync(hostJson, functions));
        Assert.StartsWith(line, told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_port_is_one_clear_line()
    {
        await using FunctionApp first = await StartAsync(typeof(Simple));
        StartupException told = await Assert.ThrowsAsync<StartupException>(() =>
            TestApp.StartAsync(new TestApp.Setup { Functions = [typeof(Simple)], Url = first.Url, Services = s => s.AddSingleton<Counter>() }));
        Assert.Equal($"Failed to bind to address {first.Url}: address already in use. Stop what listens there, or choose another port with --port.", told.Message);
    }

    private static Task<FunctionApp> StartAsync(params Type[] functions) => StartAsync("{}", functions);

    private static Task<FunctionApp> StartAsync(string hostJson, params Type[] functions) => TestApp.StartAsync(new TestApp.Setup
    {
        Functions = functions,
        HostJson = hostJson,
        Settings = { ["Keys__Admin"] = "admin", ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true" },
        Services = s => s.AddSingleton<Counter>(),
    });

    public sealed class Counter
    {
        private int _count;

        public int Count => _count;

        public void Increment() => Interlocked.Increment(ref _count);
    }

    public sealed class Simple(Counter counter)
    {
        [Function("Hello")]
        public static string Hello([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hello")] HttpRequest request) => "hello";

        [Function("Yearly")]
        public void Yearly([TimerTrigger("0 0 0 1 1 *")] TimerInfo timer) => counter.Increment();
    }

    public sealed class Gate
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public sealed class Gated(Gate gate)
    {
        [Function("Gated")]
        public async Task<string> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "gated")] HttpRequest request)
        {
            gate.Entered.SetResult();
            await gate.Open.Task;
            return "through";
        }
    }

    public static class Reads
    {
        [Function("Reads")]
        public static async Task<string> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reads")] HttpRequest request)
        {
            using StreamReader reader = new(request.Body);
            return $"{(await reader.ReadToEndAsync()).Length}";
        }
    }

    public sealed class TellsSetting(Microsoft.Extensions.Configuration.IConfiguration configuration, TimeProvider clock)
    {
        [Function("Tells")]
        public string Tells([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "tells")] HttpRequest request) => $"{configuration["Mine"]} {clock.GetUtcNow():yyyy-MM-dd}";
    }

    public static class BadSchedule
    {
        [Function("BadSchedule")]
        public static void Run([TimerTrigger("every day")] TimerInfo timer)
        {
        }
    }

    public static class UnknownSetting
    {
        [Function("UnknownSetting")]
        public static void Run([QueueTrigger("%Nowhere%")] string message)
        {
        }
    }

    public static class NoConnection
    {
        [Function("NoConnection")]
        public static void Run([QueueTrigger("orders", Connection = "OtherStorage")] string message)
        {
        }
    }

    public static class Doubled
    {
        [Function("Twice")]
        public static void One([TimerTrigger("0 0 0 1 1 *")] TimerInfo timer)
        {
        }

        [Function("twice")]
        public static void Two([TimerTrigger("0 0 0 1 1 *")] TimerInfo timer)
        {
        }
    }

    public static class NoTrigger
    {
        [Function("NoTrigger")]
        public static void Run()
        {
        }
    }

    public static class SameRoute
    {
        [Function("One")]
        public static string One([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "things/{id}")] HttpRequest request) => "";

        [Function("Two")]
        public static string Two([HttpTrigger(AuthorizationLevel.Anonymous, "GET", Route = "things/{name}")] HttpRequest request) => "";
    }

    public static class BadOutput
    {
        [Function("BadOutput")]
        [QueueOutput("%Nowhere%")]
        public static string Run([TimerTrigger("0 0 0 1 1 *")] TimerInfo timer) => "";
    }

    public static class BadRoute
    {
        [Function("BadRoute")]
        public static string Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{a}{b}")] HttpRequest request) => "";
    }
}
