using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Context.Features;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Runs functions through the pipeline. Every await keeps the caller's scheduler.</summary>
internal sealed class FunctionInvoker(
    WorkerApplicationBuilder builder, IServiceScopeFactory scopes, ConverterSet converters, OutputWriter outputs, ILoggerFactory loggers) : IFunctionInvoker
{
    private static readonly ActivitySource Source = new("Microsoft.Azure.Functions.Worker");

    private readonly FunctionExecutionDelegate _pipeline = builder.BuildPipeline();
    private readonly ConcurrentDictionary<FunctionDescriptor, FunctionPlan> _plans = new();
    private readonly ILogger _logger = loggers.CreateLogger("Microsoft.Azure.Functions.Worker.Invocation");

    public FunctionPlan PlanOf(FunctionDescriptor function) => _plans.GetOrAdd(function, static f => new FunctionPlan(f));

    public async Task<object?> InvokeAsync(FunctionDescriptor function, TriggerInput input, CancellationToken cancellation)
    {
        FunctionPlan plan = PlanOf(function);
        await using RunContext context = new(plan, input, scopes, TraceOf(input), cancellation);
        RunBindings bindings = new(plan, input);
        context.Features.Set(bindings);
        context.Features.Set<IFunctionInputBindingFeature>(new InputBindingFeature(converters));
        foreach ((Type type, object feature) in input.Features ?? System.Collections.Immutable.ImmutableDictionary<Type, object>.Empty)
        {
            ((RunFeatures)context.Features).Set(type, feature);
        }
        using IDisposable? scope = _logger.BeginScope(new RunLogScope(function.Name, context.InvocationId));
        using Activity? activity = Source.StartActivity("Invoke", ActivityKind.Server, input.TraceParent);
        activity?.SetTag("az.schema_url", "https://opentelemetry.io/schemas/1.17.0");
        activity?.SetTag("faas.execution", context.InvocationId);
        try
        {
            await _pipeline(context);
            await outputs.WriteAsync(bindings, cancellation);
            return bindings.InvocationResult;
        }
        catch (Exception e)
        {
            activity?.SetStatus(ActivityStatusCode.Error, e.Message);
            throw;
        }
    }

    private static RunTraceContext TraceOf(TriggerInput input) =>
        input.TraceParent is { Length: > 0 } parent ? new RunTraceContext(parent, "")
        : Activity.Current is { Id: { } id } current ? new RunTraceContext(id, current.TraceStateString ?? "")
        : new RunTraceContext($"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-00", "");
}

/// <summary>The default executor: makes the function's object, binds its parameters, calls its method.</summary>
internal sealed class FunctionExecutor(IFunctionActivator activator) : IFunctionExecutor
{
    public async ValueTask ExecuteAsync(FunctionContext context)
    {
        RunBindings bindings = context.Bindings();
        FunctionDescriptor function = bindings.Plan.Function;
        object? instance = function.Method.IsStatic ? null : activator.CreateInstance(function.DeclaringType, context);
        object?[] arguments = context.Features.Get<IFunctionInputBindingFeature>() is { } inputs
            ? (await inputs.BindFunctionInputAsync(context)).Values
            : new object?[bindings.Plan.Parameters.Length];
        bindings.InvocationResult = await bindings.Plan.InvokeAsync(instance, arguments);
    }
}

/// <summary>The default activator: constructor parameters come from the run's services.</summary>
internal sealed class FunctionActivator : IFunctionActivator
{
    private readonly ConcurrentDictionary<Type, ObjectFactory> _factories = new();

    public object? CreateInstance(Type instanceType, FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(instanceType);
        ArgumentNullException.ThrowIfNull(context);
        return _factories.GetOrAdd(instanceType, static t => ActivatorUtilities.CreateFactory(t, Type.EmptyTypes))(context.InstanceServices, null);
    }
}

/// <summary>What every log line of a run carries.</summary>
internal sealed class RunLogScope(string function, string invocation) : IReadOnlyList<KeyValuePair<string, object>>
{
    public int Count => 2;

    public KeyValuePair<string, object> this[int index] => index == 0
        ? new("AzureFunctions_FunctionName", function)
        : new("AzureFunctions_InvocationId", invocation);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        yield return this[0];
        yield return this[1];
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"{function} {invocation}";
}
