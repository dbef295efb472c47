using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A listener that starts work by itself, and therefore only once everything else stands.</summary>
internal interface IStartsLast : ITriggerListener
{
}

/// <summary>Starts all listeners, prints the listing, and drains them at the end.</summary>
internal sealed class HostService(
    IFunctionCatalog catalog, IEnumerable<ITriggerListener> listeners, FunctionSwitch switches, FunctionInvoker invoker, OutputWriter outputs, HostStart start, IServiceProvider services, ILogger<HostService> logger) : IHostedLifecycleService
{
    private readonly ITriggerListener[] _listeners = [.. listeners];

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        start.Overrides?.Built.TrySetResult(services.GetRequiredService<IHost>());
        string[] unknown = [.. catalog.Functions.Where(f => ListenerOf(f) is null)
            .Select(f => $"The function {f.Name} has the trigger {f.Trigger.GetType().Name}, which this host does not know.")];
        if (unknown.Length > 0)
        {
            throw new StartupException(string.Join(Environment.NewLine, unknown));
        }
        foreach (FunctionDescriptor function in catalog.Functions.Where(switches.IsOn))
        {
            outputs.Check(invoker.PlanOf(function));
        }
        await StartAsync(_listeners.Where(l => l is not IStartsLast), cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await StartAsync(_listeners.OfType<IStartsLast>(), cancellationToken);
        start.Over = true;
        start.Overrides?.Started.TrySetResult();
        if (start.Overrides is not { Quiet: true })
        {
            Print();
        }
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await StopAsync(_listeners.OfType<IStartsLast>(), cancellationToken);
        await StopAsync(_listeners.Where(l => l is not IStartsLast), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ITriggerListener? ListenerOf(FunctionDescriptor function) => Array.Find(_listeners, l => l.Handles(function.Trigger));

    private Task StartAsync(IEnumerable<ITriggerListener> some, CancellationToken cancellation) =>
        Task.WhenAll(some.Select(l => l.StartAsync([.. catalog.Functions.Where(f => ListenerOf(f) == l && switches.IsOn(f))], cancellation)));

    private async Task StopAsync(IEnumerable<ITriggerListener> some, CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAll(some.Select(l => l.StopAsync(cancellation)));
        }
        catch (OperationCanceledException)
        {
            logger.LogWarning("Shutdown took too long; what was still running has been left.");
        }
    }

    private void Print()
    {
        if (catalog.Functions.Count == 0)
        {
            Console.WriteLine("No functions found.");
            return;
        }
        Console.WriteLine();
        Console.WriteLine("Functions:");
        foreach (FunctionDescriptor function in catalog.Functions.OrderBy(f => f.Trigger is HttpTriggerAttribute ? 0 : 1).ThenBy(f => f.Name, StringComparer.OrdinalIgnoreCase))
        {
            Console.WriteLine($"\n\t{function.Name}: {(switches.IsOn(function) ? ListenerOf(function)!.Describe(function) : "disabled")}");
        }
        Console.WriteLine();
    }
}
