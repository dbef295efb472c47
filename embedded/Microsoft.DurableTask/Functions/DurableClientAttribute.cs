using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Binds a parameter to a <c>DurableTaskClient</c>.</summary>
public sealed class DurableClientAttribute : InputBindingAttribute
{
    /// <summary>The task hub; null for the one of host.json.</summary>
    public string? TaskHub { get; set; }

    /// <summary>The name of the setting that holds the hub's connection; null for the usual one.</summary>
    public string? ConnectionName { get; set; }
}
