using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask.Client;

/// <summary>Sets up a client.</summary>
public interface IDurableTaskClientBuilder
{
    /// <summary>The client's name.</summary>
    string Name { get; }

    /// <summary>Where services are registered.</summary>
    IServiceCollection Services { get; }

    /// <summary>The client class to make; null for the default one.</summary>
    Type? BuildTarget { get; set; }

    /// <summary>Makes the client.</summary>
    DurableTaskClient Build(IServiceProvider serviceProvider);
}
