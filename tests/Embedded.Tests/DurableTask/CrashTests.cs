using System.Diagnostics;
using DurableTask.Core.History;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;

namespace Embedded.Tests.DurableTask;

public class CrashTests
{
    [Fact]
    public Task Nothing_is_lost_stuck_or_doubled_by_kills_at_random_moments() => KillAsync(
        int.TryParse(Environment.GetEnvironmentVariable("DURABLE_KILLS"), out var kills) ? kills : 20, seed: 7);

    private static async Task KillAsync(int kills, int seed)
    {
        var random = new Random(seed);
        var file = Path.Combine(Directory.CreateTempSubdirectory("durable-").FullName, "hub.db");
        var said = new HashSet<string>();
        for (var round = 0; round < kills; round++)
        {
            KillOne(file, round, random, said);
            AssertIntact(file);
        }

        await using var host = await DurableHost.StartAsync(CrashWorkload.AddTasks, file);
        var existing = new List<string>();
        await foreach (var instance in host.Client.GetAllInstancesAsync())
        {
            Assert.Equal(OrchestrationRuntimeStatus.Completed, await OverAsync(said, instance));
            existing.Add(instance.InstanceId);
        }

        foreach (var acknowledged in said)
        {
            Assert.Contains(acknowledged.Split(' ')[^1], existing);
        }

        Assert.All(existing.Where(id => !id.EndsWith("-child", StringComparison.Ordinal)), id => Assert.Contains(id + "-child", existing));

        async Task<OrchestrationRuntimeStatus> OverAsync(HashSet<string> said, OrchestrationMetadata instance)
        {
            var id = instance.InstanceId;
            var isParent = instance.Name == "Parent";
            var n = int.Parse(id.Split('-')[1]);
            if (isParent && !said.Contains($"raised {id}") && !await HasEventAsync(host, id))
            {
                await host.Client.RaiseEventAsync(id, "go", CrashWorkload.Payload(n));
            }

            if (said.Contains($"ended {id}"))
            {
                Assert.True(instance.IsCompleted);
            }

            var end = await host.EndOfAsync(id);
            if (isParent)
            {
                Assert.Equal(CrashWorkload.Expected(n), end.ReadOutputAs<int>());
            }

            AssertConsistent(await host.Client.GetOrchestrationHistoryAsync(id), isParent);
            return end.RuntimeStatus;
        }
    }

    /// <summary>An event that nobody was told about may have been stored all the same, and is then received in the instance's next turn.</summary>
    private static async Task<bool> HasEventAsync(DurableHost host, string id)
    {
        await host.IdleAsync();
        return (await host.Client.GetOrchestrationHistoryAsync(id)).OfType<EventRaisedEvent>().Any();
    }

    private static void KillOne(string file, int round, Random random, HashSet<string> said)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(CrashTests).Assembly.Location, "durable-crash", file, round.ToString() },
            RedirectStandardOutput = true,
        })!;
        var lines = random.Next(1, 400);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line != "ready")
            {
                said.Add(line);
            }

            if (lines-- == 0)
            {
                process.Kill();
            }
        }

        process.WaitForExit();
        Assert.True(lines < 0, "The process ended by itself.");
    }

    private static void AssertIntact(string file)
    {
        using var db = new SqliteConnection(file);
        db.Query("PRAGMA integrity_check", _ => { }, row => Assert.Equal("ok", row.Text(0)));
    }

    private static void AssertConsistent(IList<HistoryEvent> history, bool isParent)
    {
        Assert.Single(history.OfType<ExecutionStartedEvent>());
        Assert.Single(history.OfType<ExecutionCompletedEvent>());
        Assert.Equal(
            history.OfType<TaskScheduledEvent>().Select(e => e.EventId).Order(),
            history.OfType<TaskCompletedEvent>().Select(e => e.TaskScheduledId).Order());
        Assert.Equal(
            history.OfType<TimerCreatedEvent>().Select(e => e.EventId),
            history.OfType<TimerFiredEvent>().Select(e => e.TimerId));
        Assert.Equal(
            history.OfType<SubOrchestrationInstanceCreatedEvent>().Select(e => e.EventId),
            history.OfType<SubOrchestrationInstanceCompletedEvent>().Select(e => e.TaskScheduledId));
        Assert.Equal(isParent ? 1 : 0, history.OfType<EventRaisedEvent>().Count());
        Assert.Equal(isParent ? 4 : 1, history.OfType<TaskScheduledEvent>().Count());
    }
}
