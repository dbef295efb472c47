using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// The version of a function app's orchestrations: <c>defaultVersion</c>, <c>versionMatchStrategy</c> and <c>versionFailureStrategy</c> under
/// <c>extensions:durableTask</c> of host.json, with the official extension's defaults. New instances and sub-orchestrations get the version
/// unless they are given one, and it decides which instances the app runs.
/// </summary>
internal static class AppVersion
{
    private const string Section = "extensions:durableTask:";

    internal static void Apply(DurableTaskClientOptions options, HostJson host)
    {
        if (Version(host) is { } version)
        {
            options.DefaultVersion = version;
        }
    }

    internal static void Apply(DurableTaskWorkerOptions options, HostJson host)
    {
        if (Version(host) is { } version)
        {
            options.Versioning = new()
            {
                Version = version,
                DefaultVersion = version,
                MatchStrategy = Strategy(host, "versionMatchStrategy", DurableTaskWorkerOptions.VersionMatchStrategy.CurrentOrOlder),
                FailureStrategy = Strategy(host, "versionFailureStrategy", DurableTaskWorkerOptions.VersionFailureStrategy.Reject),
            };
        }
    }

    private static string? Version(HostJson host) => host.Text(Section + "defaultVersion", "") is { Length: > 0 } version ? version : null;

    private static T Strategy<T>(HostJson host, string name, T otherwise)
        where T : struct, Enum
    {
        var text = host.Text(Section + name, otherwise.ToString());
        return Enum.TryParse<T>(text, ignoreCase: true, out var strategy)
            ? strategy
            : throw new StartupException($"host.json: {Section}{name} must be one of {string.Join(", ", Enum.GetNames<T>())}, not '{text}'.");
    }
}
