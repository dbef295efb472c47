namespace Microsoft.DurableTask.Testing;

/// <summary>Options of <see cref="DurableTaskTestExtensions.AddInMemoryDurableTask"/>.</summary>
public class InMemoryDurableTaskOptions
{
    /// <summary>The port of the official engine's side process. The embedded engine has none and listens nowhere.</summary>
    public int? Port { get; set; }
}
