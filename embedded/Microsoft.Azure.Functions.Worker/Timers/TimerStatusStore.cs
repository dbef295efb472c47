using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>When a timer function last ran and when it is due next, in UTC.</summary>
internal sealed record TimerStatus(DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated);

/// <summary>
/// Keeps the timers' status over restarts, in one small file that is replaced as a whole. Its path is the setting
/// <c>Timers__StatusPath</c>; an app that shares its process with others keeps it in memory unless that is set.
/// </summary>
internal sealed class TimerStatusStore
{
    private readonly string? _path;
    private readonly Dictionary<string, TimerStatus> _known;
    private readonly Lock _lock = new();

    private TimerStatusStore(string? path)
    {
        _path = path;
        _known = path is not null && File.Exists(path) ? Read(path) : [];
    }

    public static TimerStatusStore Open(IConfiguration configuration, AppOverrides? overrides) =>
        new(configuration["Timers:StatusPath"] ?? (overrides is null or { OwnsProcess: true } ? Path.Combine(".data", "timers.json") : null));

    public TimerStatus? Get(string function)
    {
        lock (_lock)
        {
            return _known.GetValueOrDefault(function);
        }
    }

    public void Set(string function, TimerStatus status)
    {
        lock (_lock)
        {
            _known[function] = status;
            if (_path is null)
            {
                return;
            }
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
            string fresh = _path + ".new";
            using (FileStream stream = File.Create(fresh))
            {
                JsonSerializer.Serialize(stream, _known);
                stream.Flush(flushToDisk: true);
            }
            File.Move(fresh, _path, overwrite: true);
        }
    }

    private static Dictionary<string, TimerStatus> Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, TimerStatus>>(File.ReadAllText(path)) ?? [];
        }
        catch (JsonException)
        {
            throw new StartupException($"{path} does not hold the status of timers. Remove the file to start their schedules afresh.");
        }
    }
}
