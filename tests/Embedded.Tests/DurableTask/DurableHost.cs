using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Engine;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Embedded.Tests.DurableTask;

/// <summary>A worker and a client in one generic host, in memory or on a file.</summary>
internal sealed class DurableHost : IAsyncDisposable
{
    private readonly IHost host;
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(3));

    private DurableHost(IHost host)
    {
        this.host = host;
        Client = host.Services.GetRequiredService<DurableTaskClient>();
    }

    internal DurableTaskClient Client { get; }

    internal IServiceProvider Services => host.Services;

    /// <summary>No test waits longer than this.</summary>
    internal CancellationToken Patience => patience.Token;

    internal static Task<DurableHost> StartAsync(Action<DurableTaskRegistry> tasks, string? file = null, TimeProvider? clock = null) =>
        StartAsync(worker => worker.AddTasks(tasks), file: file, clock: clock);

    internal static async Task<DurableHost> StartAsync(
        Action<IDurableTaskWorkerBuilder> worker,
        Action<IDurableTaskClientBuilder>? client = null,
        Action<IServiceCollection>? services = null,
        string? file = null,
        TimeProvider? clock = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["DurableTask:SqlitePath"] = file ?? ":memory:";
        if (clock is not null)
        {
            builder.Services.AddSingleton(clock);
        }

        services?.Invoke(builder.Services);
        builder.Services.AddDurableTaskWorker(worker);
        builder.Services.AddDurableTaskClient(client ?? (_ => { }));
        var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch
        {
            await ((IAsyncDisposable)host).DisposeAsync();
            throw;
        }

        return new DurableHost(host);
    }

    /// <summary>Starts an orchestration and waits for its end.</summary>
    internal async Task<OrchestrationMetadata> RunAsync(TaskName name, object? input = null, StartOrchestrationOptions? options = null) =>
        await EndOfAsync(await Client.ScheduleNewOrchestrationInstanceAsync(name, input, options, Patience));

    internal Task<OrchestrationMetadata> EndOfAsync(string id) =>
        Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Patience);

    /// <summary>Waits until nothing can happen without the clock moving or a call coming in.</summary>
    internal async Task IdleAsync()
    {
        var probe = Services.GetRequiredService<IWorkProbe>();
        while (probe.IsBusy)
        {
            await Task.Delay(1, Patience);
        }
    }

    /// <summary>Lets go of the file without waiting for what runs, as a crash would.</summary>
    internal void Drop() => Services.GetRequiredService<HubHost>().Hub.Drop();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        patience.Dispose();
    }
}
