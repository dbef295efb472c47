using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the functions worker.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the worker with its defaults.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Changes the worker's options.</param>
    /// <returns>The worker's builder; the same for each call on one collection.</returns>
    /// <exception cref="ArgumentNullException">The collection is null.</exception>
    public static IFunctionsWorkerApplicationBuilder AddFunctionsWorkerDefaults(this IServiceCollection services, Action<WorkerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.Configure<JsonSerializerOptions>(o => o.PropertyNameCaseInsensitive = true);
        return services.AddFunctionsWorkerCore(configure);
    }

    /// <summary>Adds the worker.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Changes the worker's options.</param>
    /// <returns>The worker's builder; the same for each call on one collection.</returns>
    /// <exception cref="ArgumentNullException">The collection is null.</exception>
    public static IFunctionsWorkerApplicationBuilder AddFunctionsWorkerCore(this IServiceCollection services, Action<WorkerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.Configure(configure);
        }
        return services.FirstOrDefault(d => d.ServiceType == typeof(IFunctionsWorkerApplicationBuilder)) is { ImplementationInstance: WorkerApplicationBuilder known }
            ? known
            : WorkerRegistration.Add(services, HostingHooks.Current.Value);
    }
}
