using Embedded.Storage.Local;
using Embedded.Tests;
using Shared;

namespace Bench.Storage;

/// <summary>The local store in process against Azurite over HTTP: 64 callers, the same operations, runs interleaved.</summary>
internal static class LocalStoreBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        int rounds = Load.Number(args, 0, 5);
        int seconds = Load.Number(args, 1, 2);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("local-store-bench-");
        string path = Path.Combine(folder.FullName, "store.db");
        var azurite = new Workload(Azurite.NewAccount());
        var local = new Workload($"UseEmbeddedStorage=true;Path={path}");
        Console.WriteLine($"{"operation",-20}{"Azurite/s",12}{"local/s",12}{"ratio",9}{"local CPU µs",14}   (medians of {rounds} rounds of {seconds} s)");
        foreach (((string name, Func<int, int, Task> remote), (_, Func<int, int, Task> near)) in azurite.Operations.Zip(local.Operations))
        {
            var runs = new List<(double Remote, double Near, double Cpu)>();
            for (int round = 0; round <= rounds; round++)
            {
                (double remoteRate, _) = await Load.RunAsync(seconds, remote);
                (double nearRate, double cpu) = await Load.RunAsync(seconds, near);
                runs.Add((remoteRate, nearRate, cpu));
            }

            // The first round warms both up.
            runs.RemoveAt(0);
            double ratio = Load.Median(runs.Select(run => run.Near / run.Remote));
            Console.WriteLine(
                $"{name,-20}{Load.Median(runs.Select(run => run.Remote)),12:N0}{Load.Median(runs.Select(run => run.Near)),12:N0}"
                + $"{ratio,9:N1}{Load.Median(runs.Select(run => run.Cpu)),14:N1}");
        }

        LocalStore.Close(path);
        folder.Delete(recursive: true);
        return 0;
    }
}
