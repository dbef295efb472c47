using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Embedded.Tests.DurableTask;

/// <summary>Orchestrations that use everything, and a process that starts them until it is killed, saying what was acknowledged.</summary>
internal static class CrashWorkload
{
    internal static void AddTasks(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<int, int>("Parent", async (context, n) =>
        {
            var sum = await context.CallActivityAsync<int>("Add", n);
            sum += (await Task.WhenAll(context.CallActivityAsync<int>("Add", 1), context.CallActivityAsync<int>("Add", 2))).Sum();
            await context.CreateTimer(TimeSpan.FromMilliseconds(n % 5), CancellationToken.None);
            var child = new SubOrchestrationOptions { InstanceId = context.InstanceId + "-child" };
            sum += await context.CallSubOrchestratorAsync<int>("Child", n, child);
            sum += await context.WaitForExternalEvent<int>("go");
            context.SetCustomStatus(sum);
            return await context.CallActivityAsync<int>("Add", sum);
        })
        .AddOrchestratorFunc<int, int>("Child", async (context, n) =>
        {
            var sum = await context.CallActivityAsync<int>("Add", n);
            if (n < 1_000_000)
            {
                context.ContinueAsNew(n + 1_000_000);
            }

            return sum;
        })
        .AddActivityFunc<int, int>("Add", async (_, n) =>
        {
            await Task.Delay(n % 3);
            return n + 1;
        });

    internal static int Expected(int n) => (n + 1) + 2 + 3 + (n + 1_000_001) + Payload(n) + 1;

    internal static int Payload(int n) => 3 * n;

    internal static async Task<int> RunForEverAsync(string file, string round)
    {
        await using var host = await DurableHost.StartAsync(AddTasks, file);
        Say("ready");
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var n = Interlocked.Increment(ref next);
                var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Parent", n, new StartOrchestrationOptions($"{round}-{n}"));
                Say($"started {id}");
                await host.Client.RaiseEventAsync(id, "go", Payload(n));
                Say($"raised {id}");
                await host.Client.WaitForInstanceCompletionAsync(id);
                Say($"ended {id}");
            }
        })));
        return 0;
    }

    private static void Say(string line)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
