namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>What goes into a run and comes out of it.</summary>
internal sealed class RunBindings(FunctionPlan plan, TriggerInput input)
{
    public FunctionPlan Plan => plan;

    public TriggerInput Input => input;

    public object? InvocationResult { get; set; }

    /// <summary>By name: the outputs of a result with several.</summary>
    public Dictionary<string, object?> Outputs { get; } = [];

    /// <summary>Whether the outputs have been written, so that they are not written twice.</summary>
    public bool Written { get; set; }

    /// <summary>What a parameter is made from: the trigger's value, or its data of that name.</summary>
    public object? Source(string parameter) => parameter == plan.Function.TriggerParameter?.Name
        ? input.Value
        : input.BindingData.TryGetValue(parameter, out object? found) ? found : null;
}

internal static class RunBindingsExtensions
{
    public static RunBindings Bindings(this FunctionContext context) =>
        context.Features.Get<RunBindings>() ?? throw new InvalidOperationException($"No feature is registered with the type {typeof(RunBindings)}.");
}
