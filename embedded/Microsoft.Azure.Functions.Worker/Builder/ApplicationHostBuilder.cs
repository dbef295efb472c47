using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Lets extensions of <see cref="IHostBuilder"/> work on a <see cref="HostApplicationBuilder"/>: each call takes effect at once.</summary>
internal sealed class ApplicationHostBuilder : IHostBuilder
{
    private readonly HostApplicationBuilder _inner;
    private readonly HostBuilderContext _context;

    public ApplicationHostBuilder(HostApplicationBuilder inner)
    {
        _inner = inner;
        _context = (HostBuilderContext)inner.Services.Last(d => d.ServiceType == typeof(HostBuilderContext)).ImplementationInstance!;
    }

    public IDictionary<object, object> Properties => _context.Properties;

    public IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate)
    {
        configureDelegate(_inner.Configuration);
        return this;
    }

    public IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate)
    {
        configureDelegate(_context, _inner.Configuration);
        return this;
    }

    public IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate)
    {
        configureDelegate(_context, _inner.Services);
        return this;
    }

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory)
        where TContainerBuilder : notnull
    {
        _inner.ConfigureContainer(factory);
        return this;
    }

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory)
        where TContainerBuilder : notnull => UseServiceProviderFactory(factory(_context));

    public IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate) =>
        throw new InvalidOperationException("The container of this app is set up by its builder's ConfigureContainer.");

    public IHost Build() => throw new InvalidOperationException("This app is built by its own builder.");
}
