using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask.Testing;

/// <summary>Options of a <see cref="DurableTaskTestHost"/>.</summary>
public class DurableTaskTestHostOptions
{
    /// <summary>The port of the official engine's side process. The embedded engine has none and listens nowhere.</summary>
    public int? Port { get; set; }

    /// <summary>Where logs go; null for nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Registers the services that orchestrators and activities need.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; set; }
}
