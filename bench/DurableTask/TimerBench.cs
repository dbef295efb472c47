using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bench.DurableTask;

/// <summary>
/// How late timers fire while so many orchestrations a second begin, and what timers cost that are not due. Each orchestration sets a timer that is
/// due at once, then one that is due in 100 ms; late is the time from the due moment to the orchestrator's next line, with a commit between.
/// </summary>
internal static class TimerBench
{
    private static readonly ConcurrentBag<double> AtOnce = [];
    private static readonly ConcurrentBag<double> Later = [];

    internal static async Task<int> RunAsync(string[] args)
    {
        var perSecond = args.Length > 0 ? int.Parse(args[0]) : 500;
        var seconds = args.Length > 1 ? int.Parse(args[1]) : 20;
        var pending = args.Length > 2 ? int.Parse(args[2]) : 100_000;
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["DurableTask:SqlitePath"] = Path.Combine(Directory.CreateTempSubdirectory("bench-").FullName, "hub.db");
        builder.Services.AddDurableTaskWorker(worker => worker.AddTasks(tasks => tasks
            .AddOrchestratorFunc("Late", TimeTimersAsync)
            .AddOrchestratorFunc("Pending", context => context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None))));
        builder.Services.AddDurableTaskClient();
        using var host = builder.Build();
        await host.StartAsync();
        var client = host.Services.GetRequiredService<DurableTaskClient>();

        await PaceAsync(client, perSecond, 3);
        AtOnce.Clear();
        Later.Clear();
        await PaceAsync(client, perSecond, seconds);
        Print("due at once", AtOnce);
        Print("due in 100 ms", Later);

        var before = await IdleCpuAsync();
        await Parallel.ForAsync(0, pending, new ParallelOptions { MaxDegreeOfParallelism = 256 }, async (_, c) =>
            await client.ScheduleNewOrchestrationInstanceAsync("Pending", c));
        while (await client.GetAllInstancesAsync(new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Pending], PageSize: 1)).AnyAsync())
        {
            await Task.Delay(100);
        }

        Console.WriteLine($"CPU of 10 idle seconds: {before:n0} ms with no timer pending, {await IdleCpuAsync():n0} ms with {pending:n0}");
        await host.StopAsync();
        return 0;
    }

    private static async Task TimeTimersAsync(TaskOrchestrationContext context)
    {
        await FireAsync(context, TimeSpan.Zero, AtOnce);
        await FireAsync(context, TimeSpan.FromMilliseconds(100), Later);
    }

    private static async Task FireAsync(TaskOrchestrationContext context, TimeSpan wait, ConcurrentBag<double> late)
    {
        var due = context.CurrentUtcDateTime + wait;
        await context.CreateTimer(due, CancellationToken.None);
        if (!context.IsReplaying)
        {
            late.Add((DateTime.UtcNow - due).TotalMilliseconds);
        }
    }

    private static async Task PaceAsync(DurableTaskClient client, int perSecond, int seconds)
    {
        var (clock, begun) = (Stopwatch.StartNew(), new List<Task<string>>());
        while (begun.Count < perSecond * seconds)
        {
            while (begun.Count < Math.Min(perSecond * clock.Elapsed.TotalSeconds, perSecond * seconds))
            {
                begun.Add(client.ScheduleNewOrchestrationInstanceAsync("Late"));
            }

            await Task.Delay(1);
        }

        await Task.WhenAll((await Task.WhenAll(begun)).Select(id => client.WaitForInstanceCompletionAsync(id)));
        Console.WriteLine($"{begun.Count / clock.Elapsed.TotalSeconds:n0} orchestrations a second");
    }

    private static async Task<double> IdleCpuAsync()
    {
        GC.Collect();
        await Task.Delay(TimeSpan.FromSeconds(2));
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        await Task.Delay(TimeSpan.FromSeconds(10));
        return (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
    }

    private static void Print(string name, ConcurrentBag<double> late)
    {
        var sorted = late.Order().ToList();
        double At(double share) => sorted[(int)((sorted.Count - 1) * share)];
        Console.WriteLine($"{name}: {sorted.Count} timers, late by p50 {At(0.5):n1} ms, p99 {At(0.99):n1} ms, most {sorted[^1]:n1} ms");
    }
}
