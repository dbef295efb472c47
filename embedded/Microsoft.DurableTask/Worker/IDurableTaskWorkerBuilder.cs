using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.DurableTask.Worker;

/// <summary>Sets up a worker.</summary>
public interface IDurableTaskWorkerBuilder
{
    /// <summary>The worker's name.</summary>
    string Name { get; }

    /// <summary>Where services are registered.</summary>
    IServiceCollection Services { get; }

    /// <summary>The worker class to make; null for the default one.</summary>
    Type? BuildTarget { get; set; }

    /// <summary>Makes the worker.</summary>
    IHostedService Build(IServiceProvider serviceProvider);
}
