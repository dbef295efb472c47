namespace Microsoft.DurableTask.Client;

/// <summary>Hands out clients by name.</summary>
public interface IDurableTaskClientProvider
{
    /// <summary>The client of a name; null for the default one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No client has this name.</exception>
    DurableTaskClient GetClient(string? name = null);
}
