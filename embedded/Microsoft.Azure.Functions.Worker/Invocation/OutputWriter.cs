using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Writes one kind of output.</summary>
internal interface IOutputSink
{
    bool Handles(OutputBindingAttribute output);

    /// <summary>Throws a <see cref="StartupException"/> when the output is not set up as it must be.</summary>
    void Check(OutputBindingAttribute output, string function);

    Task WriteAsync(OutputBindingAttribute output, object value, CancellationToken cancellation);
}

/// <summary>Writes what a function returned to where its output bindings say, once.</summary>
internal sealed class OutputWriter(IEnumerable<IOutputSink> sinks)
{
    private readonly IOutputSink[] _sinks = [.. sinks];

    public void Check(FunctionPlan plan)
    {
        foreach (OutputBindingAttribute output in plan.OutputProperties.Select(o => o.Attribute).Append(plan.ReturnOutput).OfType<OutputBindingAttribute>())
        {
            Array.Find(_sinks, s => s.Handles(output))?.Check(output, plan.Function.Name);
        }
    }

    public async Task WriteAsync(RunBindings bindings, CancellationToken cancellation)
    {
        if (bindings.Written)
        {
            return;
        }
        bindings.Written = true;
        if (bindings.Plan.ReturnOutput is { } returned && bindings.InvocationResult is { } result)
        {
            await WriteAsync(returned, result, cancellation);
        }
        foreach (OutputProperty property in bindings.Plan.OutputProperties)
        {
            if (bindings.Outputs.TryGetValue(property.Name, out object? value) && value is not null)
            {
                await WriteAsync(property.Attribute, value, cancellation);
            }
        }
    }

    private Task WriteAsync(OutputBindingAttribute output, object value, CancellationToken cancellation) =>
        Array.Find(_sinks, s => s.Handles(output))?.WriteAsync(output, value, cancellation) ?? Task.CompletedTask;
}
