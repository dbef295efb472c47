using System.Diagnostics;

namespace Bench.Storage;

/// <summary>Many callers doing one thing for a while.</summary>
internal static class Load
{
    public const int Callers = 64;

    /// <param name="seconds">For how long.</param>
    /// <param name="operation">The caller's number, and how often it has called before.</param>
    /// <returns>Operations a second, and this process's CPU microseconds for each.</returns>
    public static async Task<(double PerSecond, double CpuMicroseconds)> RunAsync(double seconds, Func<int, int, Task> operation)
    {
        long done = 0;
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (int turn = 0; time.Elapsed.TotalSeconds < seconds; turn++)
            {
                await operation(caller, turn);
                Interlocked.Increment(ref done);
            }
        })));
        double elapsed = time.Elapsed.TotalSeconds;
        double used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMicroseconds;
        return (done / elapsed, used / done);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    public static int Number(string[] args, int index, int otherwise) => args.Length > index ? int.Parse(args[index]) : otherwise;
}
