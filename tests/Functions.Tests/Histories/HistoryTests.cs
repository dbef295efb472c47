using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Shared;

namespace Functions.Tests.Histories;

/// <summary>
/// Orchestrations that are under way when a new version is deployed are replayed by its code: recorded histories show whether that still does
/// what it did. A history that no longer replays means a new generation of the orchestrator, not a new recording; recordings of a new story are
/// added by running these tests with UPDATE_HISTORIES=1.
/// </summary>
public sealed class HistoryTests
{
    private static readonly string Folder = Path.Combine(Azurite.Root, "tests", "Functions.Tests", "Histories");

    private static IEnumerable<string> Recordings => Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal);

    [Fact]
    public async Task What_the_orchestrators_do_today_replays()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await PlayAsync(shop);

        Dictionary<string, int> seen = [];
        List<string> carried = [];
        await foreach (OrchestrationMetadata instance in shop.App.Services.GetRequiredService<DurableTaskClient>().GetAllInstancesAsync())
        {
            string history = shop.App.RecordHistory(instance.InstanceId);
            shop.App.ReplayHistory(history);
            carried.Add($"{instance.InstanceId} {instance.RuntimeStatus}");
            seen[instance.Name] = seen.GetValueOrDefault(instance.Name) + 1;
            if (Environment.GetEnvironmentVariable("UPDATE_HISTORIES") == "1")
            {
                int free = Enumerable.Range(1, int.MaxValue).First(taken => !File.Exists(Path.Combine(Folder, $"{instance.Name}-{taken}.json")));
                await File.WriteAllTextAsync(Path.Combine(Folder, $"{instance.Name}-{free}.json"), history);
            }
        }

        Assert.Equal(["FeedOrchestrator", "FulfilmentOrchestrator", "OrderOrchestrator", "ReturnOrchestrator"], seen.Keys.Order(StringComparer.Ordinal));
        Assert.True(seen["OrderOrchestrator"] == 4, string.Join(", ", carried));
    }

    [Fact]
    public async Task Recorded_histories_replay_and_changed_ones_do_not()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        foreach (string file in Recordings)
        {
            string recording = await File.ReadAllTextAsync(file);
            shop.App.ReplayHistory(recording);

            JsonNode changed = JsonNode.Parse(recording)!;
            JsonNode call = changed["Turns"]!.AsArray().SelectMany(turn => turn!.AsArray()).First(step => (string?)step!["Kind"] == "ScheduleActivity")!;
            string was = (string)call["Name"]!;
            call["Name"] = "SomethingElse";
            Exception refused = Assert.ThrowsAny<Exception>(() => shop.App.ReplayHistory(changed.ToJsonString()));
            Assert.Contains($"call the activity 'SomethingElse' (#0), it now does call the activity '{was}' (#0)", refused.Message, StringComparison.Ordinal);
        }

        Assert.All(
            (string[])["FeedOrchestrator", "FulfilmentOrchestrator", "OrderOrchestrator", "ReturnOrchestrator"],
            orchestrator => Assert.Contains(Recordings, file => Path.GetFileName(file).StartsWith(orchestrator, StringComparison.Ordinal)));
    }

    /// <summary>One order delivered, sent back in part and closed; one cancelled after payment, one never paid, one out of a file.</summary>
    private static async Task PlayAsync(TestShop shop)
    {
        await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string cancelled = await shop.PaidOrderAsync(("TEA", 1));
        string delivered = await shop.PaidOrderAsync(("MUG", 2), ("TEA", 1));
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{cancelled}/cancel", new { reason = "customer" })).Status);
        using HttpResponseMessage feed = await shop.Http.PostAsync("/api/feeds/sample?format=jsonl", new StringContent(
            shop.Draft(("POSTER", 1)).ToJsonString(), Encoding.UTF8, "application/x-ndjson"));
        Assert.True(feed.IsSuccessStatusCode, await feed.Content.ReadAsStringAsync());
        await shop.UntilIdleAsync();

        await shop.ShipAsync(delivered);
        await shop.LiveAsync(TimeSpan.FromDays(8));
        string line = (await shop.GetAsync(delivered))["lines"]![0]!["lineId"]!.GetValue<string>();
        (int status, JsonNode? asked) = await shop.PostAsync("/api/returns", new { orderId = delivered, lines = new[] { new { lineId = line, quantity = 1, reason = "wrongSize" } } });
        Assert.True(status == 201, $"{asked}");
        string returnId = asked!["return"]!["id"]!.GetValue<string>();
        Assert.Equal(200, (await shop.PostAsync($"/api/returns/{returnId}/receive")).Status);
        Assert.Equal(200, (await shop.PostAsync($"/api/returns/{returnId}/inspect")).Status);
        await shop.LiveAsync(TimeSpan.FromDays(40), TimeSpan.FromDays(1));
        Assert.Equal("closed", (await shop.GetAsync(delivered))["order"]!["state"]!.GetValue<string>());
    }
}
