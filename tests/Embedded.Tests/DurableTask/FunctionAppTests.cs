using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Embedded.Tests.Worker;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Embedded.Tests.DurableTask;

/// <summary>What the official extension does with orchestrations of a function app besides running them.</summary>
public class FunctionAppTests
{
    private static readonly AsyncLocal<string?> Word = new();

    private sealed class Shelf
    {
        internal DurableTaskClient? Client { get; set; }

        internal ConcurrentQueue<string> Notes { get; } = new();
    }

    private sealed class Functions(Shelf shelf)
    {
        [Function("Lend")]
        public void Lend([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request, [DurableClient] DurableTaskClient client) =>
            shelf.Client = client;

        [Function("Start")]
        public static async Task<HttpResponseData> Start(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request, [DurableClient] DurableTaskClient client) =>
            await client.CreateCheckStatusResponseAsync(request, await client.ScheduleNewOrchestrationInstanceAsync("Sleep"));

        [Function("Await")]
        public static async Task<HttpResponseData> Await(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request, [DurableClient] DurableTaskClient client, string id, bool patient) =>
            await client.WaitForCompletionOrCreateCheckStatusResponseAsync(
                request, id, returnInternalServerErrorOnFailure: true, getInputsAndOutputs: true, cancellation: new CancellationToken(!patient));

        [Function("Speak")]
        public static async Task<string> Speak([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var word = Word.Value;
            return await context.CallActivityAsync<string>("Echo", word) + await context.CallActivityAsync<string>("Echo", "!");
        }

        [Function("Echo")]
        public static string Echo([ActivityTrigger] string text) => text;

        [Function("Fail")]
        public static Task Fail([OrchestrationTrigger] TaskOrchestrationContext context) => throw new InvalidOperationException("no way");

        [Function("Sleep")]
        public static Task Sleep([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<string>("never");

        [Function("Versions")]
        public static async Task<string> Versions([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"{context.Version} {await context.CallSubOrchestratorAsync<string>("Version")} "
            + await context.CallSubOrchestratorAsync<string>("Version", new SubOrchestrationOptions { Version = "1.5" });

        [Function("Version")]
        public static string Version([OrchestrationTrigger] TaskOrchestrationContext context) => context.Version;
    }

    /// <summary>Leaves the thread before and after, and keeps every failure to itself.</summary>
    private sealed class Wandering(Shelf shelf) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            await Task.Yield();
            Word.Value = "said";
            try
            {
                await next(context);
                await Task.Yield();
                shelf.Notes.Enqueue(context.FunctionDefinition.Name);
            }
            catch (InvalidOperationException e)
            {
                shelf.Notes.Enqueue(e.Message);
            }
        }
    }

    [Fact]
    public async Task Middleware_may_await_around_an_orchestrator()
    {
        await using var app = await StartAsync(wandering: true);
        var client = app.Services.GetRequiredService<DurableTaskClient>();

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Speak");
        var end = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        Assert.Equal((OrchestrationRuntimeStatus.Completed, "said!"), (end.RuntimeStatus, end.ReadOutputAs<string>()));
    }

    [Fact]
    public async Task Middleware_cannot_swallow_an_orchestrators_failure()
    {
        await using var app = await StartAsync(wandering: true);
        var client = app.Services.GetRequiredService<DurableTaskClient>();

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Fail");
        var end = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        Assert.Equal((OrchestrationRuntimeStatus.Failed, "no way"), (end.RuntimeStatus, end.FailureDetails?.ErrorMessage));
        Assert.Equal(["Fail"], app.Services.GetRequiredService<Shelf>().Notes);
    }

    [Fact]
    public async Task The_addresses_of_an_instance_work_without_any_key_in_the_settings_and_not_without_the_key_in_them()
    {
        await using var app = await StartAsync();
        using var http = new HttpClient();

        var started = await http.PostAsync(app.Url + "/api/Start", null);
        var status = (await started.Content.ReadFromJsonAsync<JsonObject>())!["StatusQueryGetUri"]!.ToString();

        Assert.Equal(202, (int)(await http.GetAsync(status)).StatusCode);
        Assert.Equal(401, (int)(await http.GetAsync(new Uri(status).GetLeftPart(UriPartial.Path))).StatusCode);
    }

    [Theory]
    [InlineData("Forwarded", "for=10.0.0.1;host=shop.example;proto=https", "https://shop.example/")]
    [InlineData("X-Forwarded-Host", "shop.example", "http://shop.example/")]
    public async Task The_addresses_of_an_instance_have_the_host_that_a_proxy_names(string header, string value, string root)
    {
        await using var app = await StartAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add(header, value);

        var started = await http.PostAsync(app.Url + "/api/Start", null);

        Assert.StartsWith(root + "runtime/webhooks/durabletask/instances/", started.Headers.Location!.AbsoluteUri);
    }

    [Fact]
    public async Task A_request_may_wait_for_the_end_or_get_the_addresses()
    {
        await using var app = await StartAsync();
        var client = app.Services.GetRequiredService<DurableTaskClient>();
        using var http = new HttpClient();
        var failed = await client.ScheduleNewOrchestrationInstanceAsync("Fail");
        var ended = await client.ScheduleNewOrchestrationInstanceAsync("Version");
        var open = await client.ScheduleNewOrchestrationInstanceAsync("Sleep");

        var bad = await http.GetAsync($"{app.Url}/api/Await?id={failed}&patient=true");
        var good = await http.GetAsync($"{app.Url}/api/Await?id={ended}&patient=true");
        var early = await http.GetAsync($"{app.Url}/api/Await?id={open}&patient=false");

        Assert.Equal([500, 200, 202], new[] { bad, good, early }.Select(r => (int)r.StatusCode));
        var standing = (await good.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal(("Completed", "\"\""), (standing["RuntimeStatus"]!.ToString(), standing["SerializedOutput"]!.ToString()));
        Assert.Equal(open, (await early.Content.ReadFromJsonAsync<JsonObject>())!["Id"]!.ToString());
    }

    [Fact]
    public async Task Host_json_names_the_version_of_new_instances_and_which_ones_the_app_runs()
    {
        await using var app = await StartAsync(hostJson: """
            { "version": "2.0", "extensions": { "durableTask": { "defaultVersion": "2.0", "versionFailureStrategy": "Fail" } } }
            """);
        var client = app.Services.GetRequiredService<DurableTaskClient>();

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Versions");
        var newer = await client.ScheduleNewOrchestrationInstanceAsync("Version", new StartOrchestrationOptions { Version = "3.0" });

        Assert.Equal("2.0 2.0 1.5", (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<string>());
        Assert.Equal("VersionMismatch", (await client.WaitForInstanceCompletionAsync(newer, true)).FailureDetails?.ErrorType);
    }

    [Fact]
    public async Task The_client_of_a_function_refuses_what_the_official_host_refuses()
    {
        await using var app = await StartAsync();
        using var http = new HttpClient();
        (await http.PostAsync(app.Url + "/api/Lend", null)).EnsureSuccessStatusCode();
        var client = app.Services.GetRequiredService<Shelf>().Client!;
        var open = await client.ScheduleNewOrchestrationInstanceAsync("Sleep");
        var contradictory = new StartOrchestrationOptions().WithDedupeStatuses(OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Terminated);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.PurgeInstanceAsync(open));
        await Assert.ThrowsAsync<ArgumentException>(() => client.ScheduleNewOrchestrationInstanceAsync("Sleep", contradictory));
        Assert.Equal(0, (await client.PurgeInstanceAsync("nobody")).PurgedInstanceCount);
    }

    private static Task<FunctionApp> StartAsync(bool wandering = false, string? hostJson = null) => TestApp.StartAsync(new TestApp.Setup
    {
        Functions = [typeof(Functions)],
        HostJson = hostJson,
        Settings = new() { ["DurableTask__SqlitePath"] = ":memory:" },
        Build = builder =>
        {
            builder.Services.AddSingleton<Shelf>();
            if (wandering)
            {
                builder.UseMiddleware<Wandering>();
            }
        },
    });
}
