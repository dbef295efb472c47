using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Configuration;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// Where a hub's settings come from. In a function app: <c>extensions:durableTask</c> of host.json, under the official names and with
/// the official defaults. Elsewhere: the worker's options. In both, <c>DurableTask:SqlitePath</c> names the file, or is <c>:memory:</c>.
/// </summary>
internal static partial class HubConfiguration
{
    private const string Section = "extensions:durableTask:";

    internal static HubSettings Read(IConfiguration? configuration, HostJson? hostJson, DurableTaskWorkerOptions options)
    {
        var path = configuration?["DurableTask:SqlitePath"];
        var retention = configuration?["DurableTask:Retention"] is { Length: > 0 } text
            ? TimeSpan.Parse(text, CultureInfo.InvariantCulture)
            : (TimeSpan?)null;
        if (hostJson is null)
        {
            return new HubSettings
            {
                Path = FileOf(path),
                Retention = retention,
                MaxActivities = options.Concurrency.MaximumConcurrentActivityWorkItems,
                MaxTurns = options.Concurrency.MaximumConcurrentOrchestrationWorkItems,
            };
        }

        var name = Placeholder().Replace(
            hostJson.Text(Section + "hubName", "TestHubName"), match => configuration?[match.Groups[1].Value] ?? match.Value);
        return new HubSettings
        {
            Path = FileOf(string.IsNullOrEmpty(path) ? Path.Combine(".data", $"durable-{name}.db") : path),
            Retention = retention,
            MaxActivities = hostJson.Number(Section + "maxConcurrentActivityFunctions", 10 * Environment.ProcessorCount, least: 1),
            MaxTurns = hostJson.Number(Section + "maxConcurrentOrchestratorFunctions", 10 * Environment.ProcessorCount, least: 1),
            ListsWithoutPayloads = true,
            AlwaysHot = hostJson.Section(Section + "extendedSessionsEnabled") is { ValueKind: JsonValueKind.True },
        };
    }

    private static string? FileOf(string? path) => string.IsNullOrEmpty(path) || path == ":memory:" ? null : path;

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Placeholder();
}
