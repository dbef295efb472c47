using System.Diagnostics;
using System.Globalization;

namespace Embedded.Hosting.Demo;

/// <summary>Processes that a demo left behind because it was itself ended the hard way; the next demo on the same data ends them first.</summary>
internal static class Leftovers
{
    private const string FileName = "processes";

    /// <summary>Notes what runs.</summary>
    public static void Note(string folder, DemoProcesses processes) => File.WriteAllLines(
        Path.Combine(folder, FileName),
        new[] { processes.App, processes.Sandbox, processes.Azurite }.OfType<ChildProcess>().Where(child => !child.HasExited).Select(child => $"{child.Id} {Started(child.Id)}"));

    /// <summary>Ends what was left behind; a process id that belongs to somebody else by now is left alone.</summary>
    public static void End(string folder)
    {
        string file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            return;
        }

        foreach (string[] entry in File.ReadAllLines(file).Select(line => line.Split(' ')))
        {
            if (entry is [var id, var started] && int.TryParse(id, out int number) && Started(number) is { } now && Math.Abs(now - long.Parse(started, CultureInfo.InvariantCulture)) <= 2)
            {
                using Process process = Process.GetProcessById(number);
                process.Kill(entireProcessTree: true);
                process.WaitForExit(5000);
            }
        }

        File.Delete(file);
    }

    // Seconds since 1970; the platform computes it from the time since boot, so that it may differ a little from one look to the next.
    private static long? Started(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
