using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds a function app.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly HostApplicationBuilder _inner;
    private readonly ApplicationHostBuilder _hostBuilder;
    private readonly IFunctionsWorkerApplicationBuilder _worker;
    private readonly AppOverrides? _overrides = HostingHooks.Current.Value;
    private bool _built;

    internal FunctionsApplicationBuilder(string[]? args)
    {
        try
        {
            _inner = new HostApplicationBuilder(AppDefaults.HostSettings(args, _overrides));
            AppDefaults.Configure(_inner, args, _overrides);
            _hostBuilder = new ApplicationHostBuilder(_inner);
            _worker = Services.AddFunctionsWorkerDefaults();
            _hostBuilder.AddFunctionsServer(_overrides);
        }
        catch (Exception e) when (StartupFailure.Explain(e) is { } message)
        {
            throw StartupFailure.Report(message, e, _overrides);
        }
    }

    /// <summary>Shared by all that build the app.</summary>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_inner).Properties;

    /// <summary>The app's configuration.</summary>
    public ConfigurationManager Configuration => _inner.Configuration;

    IConfigurationManager IHostApplicationBuilder.Configuration => _inner.Configuration;

    /// <summary>Where the app runs.</summary>
    public IHostEnvironment Environment => _inner.Environment;

    /// <summary>The app's logging.</summary>
    public ILoggingBuilder Logging => _inner.Logging;

    /// <summary>The app's metrics.</summary>
    public IMetricsBuilder Metrics => _inner.Metrics;

    /// <summary>The app's services.</summary>
    public IServiceCollection Services => _inner.Services;

    internal IHostBuilder HostBuilder => _hostBuilder;

    /// <summary>Builds the app; once only.</summary>
    /// <returns>The host, not yet started.</returns>
    /// <exception cref="InvalidOperationException">The app has been built before.</exception>
    public IHost Build()
    {
        ThrowIfBuilt();
        this.UseDefaultWorkerMiddleware();
        _built = true;
        _overrides?.Services(Services);
        IHost host = new ReportingHost(_inner.Build(), _overrides);
        _overrides?.Built.TrySetResult(host);
        return host;
    }

    /// <summary>Replaces the container.</summary>
    /// <typeparam name="TContainerBuilder">The container's own builder.</typeparam>
    /// <param name="factory">Makes the container.</param>
    /// <param name="configure">Sets the container up.</param>
    public void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => _inner.ConfigureContainer(factory, configure);

    /// <summary>Adds a step to the pipeline, after those added before.</summary>
    /// <param name="middleware">Makes the step from the steps that follow.</param>
    /// <returns>The worker's builder.</returns>
    /// <exception cref="InvalidOperationException">The app has been built before.</exception>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ThrowIfBuilt();
        return _worker.Use(middleware);
    }

    private void ThrowIfBuilt()
    {
        if (_built)
        {
            throw new InvalidOperationException("The application has already been built.");
        }
    }
}
