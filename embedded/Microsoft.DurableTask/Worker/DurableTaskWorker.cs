using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker.Hosting;

/// <summary>The base class of workers: hosted services that run orchestrators and activities.</summary>
public abstract class DurableTaskWorker : BackgroundService
{
    /// <summary>Makes a worker.</summary>
    /// <param name="name">The worker's name; null for the default one.</param>
    /// <param name="factory">Makes orchestrators and activities.</param>
    protected DurableTaskWorker(string? name, IDurableTaskFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Name = name ?? Options.DefaultName;
        Factory = factory;
    }

    /// <summary>The worker's name.</summary>
    protected virtual string Name { get; }

    /// <summary>Makes orchestrators and activities.</summary>
    protected virtual IDurableTaskFactory Factory { get; }

    /// <summary>Adds properties to failure details, if set.</summary>
    protected IExceptionPropertiesProvider? ExceptionPropertiesProvider { get; set; }
}
