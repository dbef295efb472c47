using Microsoft.DurableTask.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

/// <summary>The usual <see cref="IDurableTaskClientBuilder"/>.</summary>
/// <param name="name">The client's name; null for the default one.</param>
/// <param name="services">Where services are registered.</param>
public class DefaultDurableTaskClientBuilder(string? name, IServiceCollection services) : IDurableTaskClientBuilder
{
    private Type? buildTarget;

    /// <inheritdoc/>
    public string Name { get; } = name ?? Options.DefaultName;

    /// <inheritdoc/>
    public IServiceCollection Services { get; } = services;

    /// <inheritdoc/>
    public Type? BuildTarget
    {
        get => buildTarget;
        set => buildTarget = value is null || (value.IsSubclassOf(typeof(DurableTaskClient)) && !value.IsAbstract)
            ? value
            : throw new ArgumentException(
                $"Type must be non-abstract and a subclass of {typeof(DurableTaskClient)}", nameof(value));
    }

    /// <inheritdoc/>
    public DurableTaskClient Build(IServiceProvider serviceProvider) =>
        (DurableTaskClient)ActivatorUtilities.CreateInstance(serviceProvider, buildTarget ?? typeof(HubClient), Name);
}
