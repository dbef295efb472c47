using Microsoft.DurableTask.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

/// <summary>Registers clients.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a client and returns what sets it up.</summary>
    public static IDurableTaskClientBuilder AddDurableTaskClient(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        name ??= Options.DefaultName;
        if (services.FirstOrDefault(s => s.ServiceKey is null && s.ImplementationInstance is Registered r && r.Builder.Name == name)
            is { ImplementationInstance: Registered known })
        {
            return known.Builder;
        }

        var builder = new DefaultDurableTaskClientBuilder(name, services);
        services.AddSingleton(new Registered(builder));
        services.TryAddSingleton<IDurableTaskClientProvider, ClientProvider>();
        services.AddDurableTaskHub();
        services.AddOptions<DurableTaskClientOptions>(name).Configure<IServiceProvider>((options, provider) =>
        {
            if (!options.DataConverterExplicitlySet && provider.GetService<DataConverter>() is { } converter)
            {
                options.DataConverter = converter;
            }
        });
        services.AddSingleton(provider => new ClientContainer(builder.Build(provider)));
        if (name == Options.DefaultName)
        {
            builder.RegisterDirectly();
        }

        return builder;
    }

    /// <summary>Registers the default client.</summary>
    public static IServiceCollection AddDurableTaskClient(
        this IServiceCollection services, Action<IDurableTaskClientBuilder> configure) =>
        services.AddDurableTaskClient(Options.DefaultName, configure);

    /// <summary>Registers a client.</summary>
    public static IServiceCollection AddDurableTaskClient(
        this IServiceCollection services, string name, Action<IDurableTaskClientBuilder> configure)
    {
        configure(services.AddDurableTaskClient(name));
        return services;
    }

    private sealed record Registered(IDurableTaskClientBuilder Builder);

    private sealed class ClientContainer(DurableTaskClient client) : IAsyncDisposable
    {
        internal DurableTaskClient Client => client;

        public ValueTask DisposeAsync() => client.DisposeAsync();
    }

    private sealed class ClientProvider(IEnumerable<ClientContainer> clients) : IDurableTaskClientProvider
    {
        public DurableTaskClient GetClient(string? name = null)
        {
            name ??= Options.DefaultName;
            return clients.FirstOrDefault(c => c.Client.Name == name)?.Client
                ?? throw new ArgumentOutOfRangeException(
                    nameof(name), name, $"The clients are: [{string.Join(", ", clients.Select(c => $"\"{c.Client.Name}\""))}].");
        }
    }
}
