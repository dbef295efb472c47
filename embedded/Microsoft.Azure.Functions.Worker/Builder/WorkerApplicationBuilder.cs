using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Collects the pipeline's steps.</summary>
internal sealed class WorkerApplicationBuilder(IServiceCollection services) : IFunctionsWorkerApplicationBuilder
{
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _steps = [];

    public IServiceCollection Services => services;

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _steps.Add(middleware);
        return this;
    }

    public FunctionExecutionDelegate BuildPipeline() =>
        Enumerable.Reverse(_steps).Aggregate((FunctionExecutionDelegate)(_ => Task.CompletedTask), (next, step) => step(next));
}
