using System.Diagnostics;
using Embedded.Tests;

namespace Bench.Storage;

/// <summary>Kills a process that writes to the local store, again and again, and looks for lost acknowledged writes.</summary>
internal static class StoreKillBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        int kills = Load.Number(args, 0, 500);
        var child = new ProcessStartInfo("dotnet") { ArgumentList = { typeof(StoreKillBench).Assembly.Location, "store-kill-writer" } };
        (long writes, string[] faults) = await StoreKill.RunAsync(kills, child);
        Console.WriteLine(faults.Length == 0
            ? $"{kills} kills, {writes:N0} acknowledged writes: none lost, no half transaction, file sound"
            : string.Join('\n', faults));
        return faults.Length == 0 ? 0 : 1;
    }
}
