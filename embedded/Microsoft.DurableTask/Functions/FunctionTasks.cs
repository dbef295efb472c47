using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace Microsoft.DurableTask.Engine;

/// <summary>An orchestrator function. Its input goes to its first parameter that nothing else fills.</summary>
internal sealed class FunctionOrchestrator(FunctionDescriptor function, IFunctionInvoker invoker) : ITaskOrchestrator
{
    private readonly ParameterInfo? inputParameter = function.Method.GetParameters().FirstOrDefault(p =>
        p != function.TriggerParameter
        && p.ParameterType != typeof(FunctionContext)
        && p.ParameterType != typeof(CancellationToken)
        && !p.IsDefined(typeof(BindingAttribute)));

    public Type InputType => inputParameter?.ParameterType ?? typeof(object);

    public Type OutputType => typeof(object);

    public Task<object?> RunAsync(TaskOrchestrationContext context, object? input)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = context.InstanceId };
        if (inputParameter is not null)
        {
            data[inputParameter.Name!] = input ?? DefaultValues.Of(InputType);
        }

        return OrchestratorRun.RunAsync(features => invoker.InvokeAsync(function, new TriggerInput(context, data, features), CancellationToken.None));
    }
}

/// <summary>An activity function.</summary>
internal sealed class FunctionActivity(FunctionDescriptor function, IFunctionInvoker invoker) : ITaskActivity
{
    // A function without input may hang its trigger on the context.
    private readonly bool takesInput = function.TriggerParameter!.ParameterType != typeof(FunctionContext);

    public Type InputType => takesInput ? function.TriggerParameter!.ParameterType : typeof(object);

    public Type OutputType => typeof(object);

    public Task<object?> RunAsync(TaskActivityContext context, object? input)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = context.InstanceId };
        var value = takesInput ? input ?? DefaultValues.Of(InputType) : null;
        return invoker.InvokeAsync(function, new TriggerInput(value, data), CancellationToken.None);
    }
}

internal static class DefaultValues
{
    internal static object? Of(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
