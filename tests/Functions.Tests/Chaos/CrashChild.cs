using System.Diagnostics;

namespace Functions.Tests.Chaos;

/// <summary>A <see cref="CrashApp"/> as whoever watches it sees it.</summary>
public sealed class CrashChild : IDisposable
{
    private readonly Process process;

    private CrashChild(Process process, string url)
    {
        this.process = process;
        Url = url;
        Http = ChaosShop.Client(url);
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>Calls it.</summary>
    public HttpClient Http { get; }

    /// <summary>Whether it is gone.</summary>
    public bool IsDead => process.HasExited;

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="folder">Where its files lie.</param>
    /// <param name="sandboxUrl">The outside world.</param>
    /// <param name="now">Business time.</param>
    /// <param name="copies">The most times that a queue message is sent.</param>
    /// <param name="settings">Settings of its own, as <c>name=value</c>.</param>
    public static async Task<CrashChild> StartAsync(string folder, string sandboxUrl, DateTimeOffset now, int copies, params string[] settings)
    {
        ProcessStartInfo start = new("dotnet", [typeof(CrashApp).Assembly.Location, CrashApp.Verb, folder, sandboxUrl, $"{now:O}", $"{copies}", .. settings])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        return await ReadAsync(process) is { } url
            ? new(process, url)
            : throw new InvalidOperationException("The app ended before it listened.");
    }

    /// <summary>Makes it die at the n-th write from now.</summary>
    public Task ArmAsync(int write, bool afterwards) => AskAsync($"arm {write} {(afterwards ? "after" : "before")}");

    /// <summary>How many writes there were since it started; it does not die any more.</summary>
    public async Task<int> CountAsync() => int.Parse(await AskAsync("count"));

    /// <summary>Moves its clock.</summary>
    public Task MoveAsync(DateTimeOffset now) => AskAsync($"now {now:O}");

    /// <summary>Whether it has nothing to do.</summary>
    public async Task<bool> IsIdleAsync() => await AskAsync("look") == "idle";

    /// <inheritdoc/>
    public void Dispose()
    {
        Http.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
        process.Dispose();
    }

    private async Task<string> AskAsync(string line)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(line);
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It died; what it would have answered is not there to read.
        }

        if (await ReadAsync(process) is { } answer)
        {
            return answer;
        }

        await process.WaitForExitAsync();
        throw new IOException("The app is dead.");
    }

    private static async Task<string?> ReadAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                return line[2..];
            }
        }

        return null;
    }
}
