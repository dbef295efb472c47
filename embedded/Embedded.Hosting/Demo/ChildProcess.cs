using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Embedded.Hosting.Demo;

/// <summary>A part of the demo that runs as a process of its own; what it prints goes to a file.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private const int Terminate = 15;

    private static readonly string? SetSid = File.Exists("/usr/bin/setsid") ? "/usr/bin/setsid" : null;

    private readonly Process process;
    private readonly StreamWriter log;
    private readonly Queue<string> last = new();

    private ChildProcess(string name, Process process, StreamWriter log)
    {
        Name = name;
        this.process = process;
        this.log = log;
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Its process id.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>The last line that it printed.</summary>
    public string LastLine
    {
        get
        {
            lock (last)
            {
                return last.LastOrDefault() ?? "it printed nothing";
            }
        }
    }

    /// <summary>Starts it, in a session of its own where that is possible, so that Ctrl-C reaches only the one who has to shut down in order.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="command">Program and arguments.</param>
    /// <param name="folder">Working directory.</param>
    /// <param name="settings">Added to the environment.</param>
    /// <param name="logFile">Where its output goes.</param>
    /// <exception cref="DemoException">The program cannot be started.</exception>
    public static ChildProcess Start(string name, IReadOnlyList<string> command, string folder, IReadOnlyDictionary<string, string> settings, string logFile)
    {
        string[] whole = SetSid is null ? [.. command] : [SetSid, .. command];
        ProcessStartInfo start = new(whole[0], whole[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string key, string value) in settings)
        {
            start.Environment[key] = value;
        }

        StreamWriter log = new(new FileStream(logFile, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        ChildProcess child = new(name, new Process { StartInfo = start }, log);
        child.process.OutputDataReceived += (_, line) => child.Note(line.Data);
        child.process.ErrorDataReceived += (_, line) => child.Note(line.Data);
        try
        {
            child.process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new DemoException($"{name} cannot be started: {e.Message}");
        }

        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Asks it to end, and waits; ends it the hard way when it does not.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        if (!process.HasExited && !OperatingSystem.IsWindows())
        {
            _ = SendSignal(process.Id, Terminate);
            using CancellationTokenSource enough = new(patience);
            try
            {
                await process.WaitForExitAsync(enough.Token);
            }
            catch (OperationCanceledException)
            {
                // It had its time.
            }
        }

        Kill();
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(TimeSpan.FromSeconds(15));
        process.Dispose();
        lock (last)
        {
            log.Dispose();
        }
    }

    private void Note(string? line)
    {
        lock (last)
        {
            if (string.IsNullOrWhiteSpace(line) || !log.BaseStream.CanWrite)
            {
                return;
            }

            log.WriteLine(line);
            last.Enqueue(line.Trim());
            if (last.Count > 20)
            {
                last.Dequeue();
            }
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int SendSignal(int process, int signal);
}
