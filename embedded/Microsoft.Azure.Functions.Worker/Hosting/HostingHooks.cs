using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>What the in-process host changes in an app before it is built; it flows to the app's entry point with the call.</summary>
internal static class HostingHooks
{
    internal static AsyncLocal<AppOverrides?> Current { get; } = new();
}

internal sealed class AppOverrides
{
    /// <summary>Win over all other configuration.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Runs after the app's own registrations.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };

    /// <summary>The address to listen on; port 0 takes a free one.</summary>
    public string? Url { get; init; }

    /// <summary>No listing and no log lines on the console.</summary>
    public bool Quiet { get; init; }

    /// <summary>Completed with the host once it is built, or failed with what kept it from that.</summary>
    public TaskCompletionSource<IHost> Built { get; init; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completed when the app takes requests and its listeners run.</summary>
    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Where the functions are; the entry assembly when null.</summary>
    public Assembly? AppAssembly { get; init; }

    /// <summary>The only types whose functions count; all of the assembly when null.</summary>
    public IReadOnlyList<Type>? FunctionTypes { get; init; }

    /// <summary>Whether the process is the app's alone, as when it was started by itself: local.settings.json counts, mistakes end the process.</summary>
    public bool OwnsProcess { get; init; }

    /// <summary>Where host.json is; the app's own folder when null.</summary>
    public string? ContentRoot { get; init; }
}
