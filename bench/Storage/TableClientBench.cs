using System.Diagnostics;
using System.Text.Json;
using Embedded.Tests;
using Shared;

namespace Bench.Storage;

/// <summary>The Tables client over HTTP against Microsoft's JavaScript client: same operations, same Azurite, runs interleaved.</summary>
internal static class TableClientBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        int rounds = Load.Number(args, 0, 5);
        int seconds = Load.Number(args, 1, 3);
        string azurite = Azurite.NewAccount();
        var workload = new Workload(azurite);
        Console.WriteLine($"{"operation",-20}{"JavaScript/s",14}{"this/s",10}{"ratio",8}   (medians of {rounds} rounds of {seconds} s, {Load.Callers} callers)");
        foreach ((string name, Func<int, int, Task> run) in workload.Operations.Where(operation => operation.Name != "queue cycle"))
        {
            var runs = new List<(double Script, double Own)>();
            for (int round = 0; round <= rounds; round++)
            {
                double script = await ScriptAsync(azurite, name, seconds);
                (double own, _) = await Load.RunAsync(seconds, run);
                runs.Add((script, own));
            }

            runs.RemoveAt(0);
            Console.WriteLine(
                $"{name,-20}{Load.Median(runs.Select(pair => pair.Script)),14:N0}{Load.Median(runs.Select(pair => pair.Own)),10:N0}"
                + $"{Load.Median(runs.Select(pair => pair.Own / pair.Script)),8:N2}");
        }

        return 0;
    }

    private static async Task<double> ScriptAsync(string azurite, string operation, int seconds)
    {
        string script = Path.Combine(Azurite.Root, "bench", "Storage", "table-client.cjs");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true };
        foreach (string argument in new[] { script, azurite, operation, $"{seconds}", $"{Load.Callers}" })
        {
            start.ArgumentList.Add(argument);
        }

        using Process node = Process.Start(start)!;
        string output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonDocument.Parse(output).RootElement.GetProperty("perSecond").GetDouble();
    }
}
