using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Engine;

/// <summary>The name of the worker that runs the functions of an app.</summary>
internal sealed record FunctionAppWorkerName() : HubWorkerName(Options.DefaultName);

/// <summary>Registers the orchestrator and activity functions with the worker, then lets it run.</summary>
internal sealed class DurableListener(HubHost host, IFunctionInvoker invoker, IOptionsMonitor<DurableTaskRegistry> registries) : ITriggerListener
{
    public bool Handles(TriggerBindingAttribute trigger) => trigger is OrchestrationTriggerAttribute or ActivityTriggerAttribute;

    public string Describe(FunctionDescriptor f) => f.Trigger is OrchestrationTriggerAttribute ? "orchestrationTrigger" : "activityTrigger";

    public Task StartAsync(IReadOnlyList<FunctionDescriptor> mine, CancellationToken c)
    {
        var registry = registries.Get(Options.DefaultName);
        foreach (var function in mine)
        {
            if (function.Trigger is OrchestrationTriggerAttribute orchestration)
            {
                var orchestrator = new FunctionOrchestrator(function, invoker);
                registry.AddOrchestrator(orchestration.Orchestration ?? function.Name, default, _ => orchestrator);
            }
            else
            {
                var activity = new FunctionActivity(function, invoker);
                registry.AddActivity(((ActivityTriggerAttribute)function.Trigger).Activity ?? function.Name, _ => activity);
            }
        }

        try
        {
            host.Start();
        }
        catch (HubInUseException e)
        {
            throw new StartupException(e.Message);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken c) => host.StopAsync(c);
}
