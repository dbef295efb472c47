using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Embedded.Tests.Worker;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Embedded.Tests.DurableTask;

public class FunctionTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public sealed record Order(string Id, int Quantity);

    public sealed class Functions(Functions.Log log)
    {
        [Function("Place")]
        public async Task<IResult> Place(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "orders")] HttpRequest request,
            [Microsoft.Azure.Functions.Worker.Http.FromBody] Order order,
            [DurableClient] DurableTaskClient client)
        {
            var id = await client.ScheduleNewOrchestrationInstanceAsync("Fulfil", order, new StartOrchestrationOptions(order.Id));
            return Results.Accepted($"/orders/{id}");
        }

        [Function("Fulfil")]
        public async Task<string> Fulfil([OrchestrationTrigger] TaskOrchestrationContext context, Order order)
        {
            var same = context.GetInput<Order>();
            var picked = await context.CallActivityAsync<int>("Pick", order.Quantity);
            await context.CreateTimer(TimeSpan.FromDays(14), CancellationToken.None);
            var carrier = await context.WaitForExternalEvent<string>("shipped");
            await context.CallActivityAsync("Note", $"{same!.Id}: {picked} with {carrier}");
            return await context.CallSubOrchestratorAsync<string>("Close");
        }

        [Function("Begin")]
        public static async Task<HttpResponseData> Begin(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "begin")] HttpRequestData request, [DurableClient] DurableTaskClient client) =>
            await client.CreateCheckStatusResponseAsync(
                request, await client.ScheduleNewOrchestrationInstanceAsync("Answer", new StartOrchestrationOptions("managed")));

        [Function("Answer")]
        public static async Task<int> Answer([OrchestrationTrigger] TaskOrchestrationContext context) =>
            await context.WaitForExternalEvent<int>("Answer");

        [Function("Close")]
        public static string Close([OrchestrationTrigger] TaskOrchestrationContext context) => $"closed on {context.CurrentUtcDateTime:yyyy-MM-dd}";

        [Function("Pick")]
        public static int Pick([ActivityTrigger] int quantity, string instanceId) => quantity * 2 + instanceId.Length;

        [Function("Note")]
        public Task Note([ActivityTrigger] string text, FunctionContext context)
        {
            log.Lines.Add(text);
            return Task.CompletedTask;
        }

        public sealed class Log
        {
            public List<string> Lines { get; } = [];
        }
    }

    private sealed class CountingMiddleware(CountingMiddleware.Counts counts) : IFunctionsWorkerMiddleware
    {
        public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            lock (counts)
            {
                counts.Names.Add(context.FunctionDefinition.Name);
            }

            return next(context);
        }

        internal sealed class Counts
        {
            internal List<string> Names { get; } = [];
        }
    }

    [Fact]
    public async Task A_function_app_lives_through_an_order_on_its_own_clock()
    {
        await using var app = await StartAsync(new ManualClock(Monday));
        using var http = new HttpClient();

        var accepted = await http.PostAsJsonAsync(app.Url + "/api/orders", new Order("o-1", 3));
        Assert.Equal(202, (int)accepted.StatusCode);
        await app.UntilIdleAsync();

        Assert.Equal(Monday.AddDays(14), app.NextDue);
        await app.LiveThroughAsync(TimeSpan.FromDays(15));
        var client = app.Services.GetRequiredService<DurableTaskClient>();
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await client.GetInstanceAsync("o-1"))!.RuntimeStatus);
        await client.RaiseEventAsync("o-1", "Shipped", "DHL");
        var end = await client.WaitForInstanceCompletionAsync("o-1", getInputsAndOutputs: true);

        Assert.Equal("closed on 2026-03-17", end.ReadOutputAs<string>());
        foreach (bool asked in (bool[])[false, true])
        {
            var listed = Assert.Single(await client.GetAllInstancesAsync(new(InstanceIdPrefix: "o-", FetchInputsAndOutputs: asked)).ToListAsync());
            Assert.Equal(asked, listed.SerializedInput is not null);
        }

        Assert.Equal(["o-1: 9 with DHL"], app.Services.GetRequiredService<Functions.Log>().Lines);
        Assert.Contains("Pick", app.Services.GetRequiredService<CountingMiddleware.Counts>().Names);
        Assert.Contains("Close", app.Services.GetRequiredService<CountingMiddleware.Counts>().Names);
    }

    [Fact]
    public async Task An_instance_is_watched_and_managed_over_HTTP()
    {
        await using var app = await StartAsync(new ManualClock(Monday), settings: new() { ["Keys__System__durabletask_extension"] = "s3cret" });
        using var http = new HttpClient { BaseAddress = new Uri(app.Url) };

        var accepted = await http.PostAsync("/api/begin", null);
        var addresses = (await accepted.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal((202, addresses["StatusQueryGetUri"]!.ToString()), ((int)accepted.StatusCode, accepted.Headers.Location!.OriginalString));
        Assert.Equal("managed", addresses["Id"]!.ToString());
        await app.UntilIdleAsync();
        var running = await http.GetAsync(accepted.Headers.Location);
        Assert.Equal(202, (int)running.StatusCode);
        Assert.Equal("Running", (await running.Content.ReadFromJsonAsync<JsonObject>())!["runtimeStatus"]!.ToString());

        var raised = await http.PostAsJsonAsync(addresses["SendEventPostUri"]!.ToString().Replace("{eventName}", "answer"), 42);
        Assert.Equal(202, (int)raised.StatusCode);
        await app.UntilIdleAsync();
        var ended = await http.GetAsync(accepted.Headers.Location);
        Assert.Equal(200, (int)ended.StatusCode);
        Assert.Equal(42, (await ended.Content.ReadFromJsonAsync<JsonObject>())!["output"]!.GetValue<int>());

        Assert.Equal(410, (int)(await http.PostAsync(addresses["TerminatePostUri"]!.ToString(), null)).StatusCode);
        Assert.Equal(401, (int)(await http.GetAsync(accepted.Headers.Location!.GetLeftPart(UriPartial.Path))).StatusCode);
        Assert.Equal(200, (int)(await http.DeleteAsync(addresses["PurgeHistoryDeleteUri"]!.ToString())).StatusCode);
        Assert.Equal(404, (int)(await http.GetAsync(accepted.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task An_order_survives_a_restart_of_the_app()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("durable-").FullName, "hub.db");
        await using (var app = await StartAsync(new ManualClock(Monday), file))
        {
            await app.Services.GetRequiredService<DurableTaskClient>().ScheduleNewOrchestrationInstanceAsync(
                "Fulfil", new Order("o-2", 1), new StartOrchestrationOptions("o-2"));
            await app.UntilIdleAsync();
        }

        await using var again = await StartAsync(new ManualClock(Monday.AddDays(20)), file);
        var client = again.Services.GetRequiredService<DurableTaskClient>();
        await client.RaiseEventAsync("o-2", "shipped", "UPS");

        Assert.Equal("closed on 2026-03-22", (await client.WaitForInstanceCompletionAsync("o-2", true)).ReadOutputAs<string>());
        Assert.Equal(["o-2: 5 with UPS"], again.Services.GetRequiredService<Functions.Log>().Lines);
    }

    [Fact]
    public async Task A_second_app_on_the_same_hub_is_told_so()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("durable-").FullName, "hub.db");
        await using var app = await StartAsync(new ManualClock(Monday), file);

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(new ManualClock(Monday), file));

        Assert.Contains("Another host runs the task hub", refusal.Message);
    }

    private static Task<FunctionApp> StartAsync(
        TimeProvider clock, string file = ":memory:", Dictionary<string, string?>? settings = null) => TestApp.StartAsync(new TestApp.Setup
    {
        Functions = [typeof(Functions)],
        Clock = clock,
        Settings = new(settings ?? []) { ["DurableTask__SqlitePath"] = file },
        Build = builder =>
        {
            builder.UseMiddleware<CountingMiddleware>();
            builder.Services.AddSingleton<Functions.Log>();
            builder.Services.AddSingleton<CountingMiddleware.Counts>();
        },
    });
}
