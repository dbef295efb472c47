using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The pipeline's last step: runs the function.</summary>
internal sealed class ExecutionStep
{
    public static Task Invoke(FunctionContext context)
    {
        IFunctionExecutor executor = context.Features.Get<IFunctionExecutor>() ?? context.InstanceServices.GetRequiredService<IFunctionExecutor>();
        return context.Features.Get<IRunElsewhere>() is { } elsewhere
            ? elsewhere.RunAsync(() => executor.ExecuteAsync(context).AsTask())
            : executor.ExecuteAsync(context).AsTask();
    }
}

/// <summary>Takes a result with several outputs apart, so that steps further out see them by name.</summary>
internal sealed class OutputStep
{
    public static async Task Invoke(FunctionContext context, Middleware.FunctionExecutionDelegate next)
    {
        await next(context);
        RunBindings bindings = context.Bindings();
        if (bindings.InvocationResult is { } result && bindings.Plan.OutputProperties.Length > 0)
        {
            foreach (OutputProperty property in bindings.Plan.OutputProperties)
            {
                if (property.Get(result) is { } value)
                {
                    bindings.Outputs[property.Name] = value;
                }
            }
            bindings.InvocationResult = null;
        }
    }
}
