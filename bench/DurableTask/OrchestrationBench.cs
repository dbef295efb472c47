using System.Diagnostics;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bench.DurableTask;

/// <summary>
/// Orchestrations of six activities, a timer and an event, with JSON of about 300 bytes, on a file with synchronous FULL. The driver's own
/// work (start, raise, wait) is part of the CPU that is counted.
/// </summary>
internal static class OrchestrationBench
{
    internal static async Task<int> RunAsync(string[] args)
    {
        var instances = args.Length > 0 ? int.Parse(args[0]) : 20_000;
        var inFlight = args.Length > 1 ? int.Parse(args[1]) : 500;
        var file = args.Length > 2 ? args[2] : Path.Combine(Directory.CreateTempSubdirectory("bench-").FullName, "hub.db");
        using var host = Build(file);
        await host.StartAsync();
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        await RunManyAsync(client, 1000, inFlight, "warm");

        var (allCpu, all) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        for (var done = 0; done < instances; done += instances / 4)
        {
            var (cpu, clock) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
            await RunManyAsync(client, instances / 4, inFlight, $"run-{done}");
            var seconds = clock.Elapsed.TotalSeconds;
            var used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
            var count = instances / 4;
            Console.WriteLine(
                $"{count} instances: {count / seconds:n0}/s, {used / count:0.000} ms CPU each, "
                + $"{Environment.WorkingSet >> 20} MB working set, {GC.GetTotalMemory(false) >> 20} MB managed, {new FileInfo(file).Length >> 20} MB file");
        }

        Console.WriteLine(
            $"all: {instances / all.Elapsed.TotalSeconds:n0}/s, {(Process.GetCurrentProcess().TotalProcessorTime - allCpu).TotalMilliseconds / instances:0.000} ms CPU each");
        await host.StopAsync();
        return 0;
    }

    private static async Task RunManyAsync(DurableTaskClient client, int count, int inFlight, string prefix)
    {
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i <= count)
            {
                var id = await client.ScheduleNewOrchestrationInstanceAsync(
                    "Order", new Payload(i, Payload.Filler), new StartOrchestrationOptions($"{prefix}-{i:0000000}"));
                await client.RaiseEventAsync(id, "paid", new Payload(i, Payload.Filler));
                var end = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
                if (end.ReadOutputAs<Payload>()!.Number != i + 7)
                {
                    throw new InvalidOperationException($"{id} ended as {end}");
                }
            }
        })));
    }

    private static IHost Build(string file)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["DurableTask:SqlitePath"] = file;
        builder.Services.AddDurableTaskWorker(worker => worker.AddTasks(tasks => tasks
            .AddOrchestratorFunc<Payload, Payload>("Order", async (context, order) =>
            {
                for (var i = 0; i < 3; i++)
                {
                    order = await context.CallActivityAsync<Payload>("Step", order);
                }

                await context.CreateTimer(TimeSpan.FromMilliseconds(1), CancellationToken.None);
                await context.WaitForExternalEvent<Payload>("paid");
                for (var i = 0; i < 3; i++)
                {
                    order = await context.CallActivityAsync<Payload>("Step", order);
                }

                return order with { Number = order.Number + 1 };
            })
            .AddActivityFunc<Payload, Payload>("Step", (_, order) => order with { Number = order.Number + 1 })));
        builder.Services.AddDurableTaskClient();
        return builder.Build();
    }

    internal sealed record Payload(int Number, string Text)
    {
        internal static readonly string Filler = new('x', 270);
    }
}
