using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Hosting;

/// <summary>How an app is started inside this process.</summary>
public sealed record FunctionAppOptions
{
    /// <summary>The app's clock; the machine's when null.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Settings that win over all others; names as in the environment, with <c>__</c> for levels.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Changes the services after the app has registered its own.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Where to listen; by default a free port on loopback.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>The app; by default the product's.</summary>
    public Assembly? AppAssembly { get; init; }

    /// <summary>Builds and runs the app; by default the assembly's entry point.</summary>
    public Func<string[], Task>? EntryPoint { get; init; }

    /// <summary>The only types whose functions count; all when null.</summary>
    public IReadOnlyList<Type>? FunctionTypes { get; init; }

    /// <summary>Where host.json is; the app's own folder when null.</summary>
    public string? ContentRoot { get; init; }

    /// <summary>Whether listing and logs go to the console.</summary>
    public bool Loud { get; init; }
}
