using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>One function that the app declares.</summary>
internal sealed class FunctionDescriptor
{
    public required string Name { get; init; }

    public required MethodInfo Method { get; init; }

    public required Type DeclaringType { get; init; }

    public required ParameterInfo? TriggerParameter { get; init; }

    public required TriggerBindingAttribute Trigger { get; init; }
}

/// <summary>All functions of the app.</summary>
internal interface IFunctionCatalog
{
    IReadOnlyList<FunctionDescriptor> Functions { get; }
}

/// <summary>
/// Runs one function: scope of its own, context, middleware, binding of parameters, method. Gives back the method's awaited result
/// and throws what it throws. Never leaves the caller's scheduler, so that an orchestrator stays on the engine's.
/// </summary>
internal interface IFunctionInvoker
{
    Task<object?> InvokeAsync(FunctionDescriptor function, TriggerInput input, CancellationToken cancellation);
}

/// <summary>
/// What starts a run. The value goes to the trigger's parameter: as it is when assignable, else converted (JSON text to an object).
/// The binding data shows in the context and fills parameters of the same name.
/// </summary>
internal sealed record TriggerInput(
    object? Value,
    IReadOnlyDictionary<string, object?> BindingData,
    IReadOnlyDictionary<Type, object>? Features = null,
    string? TraceParent = null);

/// <summary>A feature of runs whose function is not run where the pipeline ends, but where the owner of the run wants it.</summary>
internal interface IRunElsewhere
{
    /// <summary>Sees to it that the function is run; over when the steps around it may go on.</summary>
    Task RunAsync(Func<Task> function);
}

/// <summary>Starts functions of one trigger kind. All are registered in DI; the host starts them, lists them and drains them.</summary>
internal interface ITriggerListener
{
    bool Handles(TriggerBindingAttribute trigger);

    /// <summary>The function's line in the start-up listing, after its name.</summary>
    string Describe(FunctionDescriptor f);

    Task StartAsync(IReadOnlyList<FunctionDescriptor> mine, CancellationToken c);

    Task StopAsync(CancellationToken c);
}

/// <summary>Fills parameters that are neither the trigger's nor known to the host, such as a durable client.</summary>
internal interface IParameterBinder
{
    bool CanBind(ParameterInfo parameter);

    ValueTask<object?> BindAsync(ParameterInfo parameter, FunctionContext context);
}

/// <summary>Says whether work could go on now, with the clock standing still, and when there will be some next.</summary>
internal interface IWorkProbe
{
    bool IsBusy { get; }

    /// <summary>The next instant of the app's clock at which there is work; null when none is planned.</summary>
    DateTimeOffset? NextDue { get; }
}

/// <summary>Endpoints that a binding extension adds besides those of functions, such as the management of orchestrations.</summary>
internal interface IExtensionEndpoints
{
    IEnumerable<Microsoft.AspNetCore.Http.Endpoint> Build();
}
