using Azure.Data.Tables;
using Embedded.Storage.Local;

namespace Bench.Storage;

/// <summary>What an upsert of a row that is there, and a read of it, cost while the store grows: random rows, 64 callers.</summary>
internal static class StoreGrowthBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        int most = Load.Number(args, 0, 1_000_000);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("local-store-bench-");
        string path = Path.Combine(folder.FullName, "store.db");
        var table = new TableClient($"UseEmbeddedStorage=true;Path={path}", "growing");
        await table.CreateAsync();
        int rows = 0;
        Console.WriteLine($"{"rows",10}{"upserts/s",12}{"CPU µs",9}{"reads/s",12}{"CPU µs",9}{"file MB",10}");
        for (int size = 1_000; size <= most; size *= 10)
        {
            await FillAsync(table, rows, size);
            rows = size;
            await Load.RunAsync(1, (_, turn) => table.UpsertEntityAsync(Row(Random.Shared.Next(size), turn)));
            (double writes, double writeCpu) = await Load.RunAsync(3, (_, turn) => table.UpsertEntityAsync(Row(Random.Shared.Next(size), turn)));
            (double reads, double readCpu) = await Load.RunAsync(3, (_, _) =>
            {
                Workload.Row key = Row(Random.Shared.Next(size), 0);
                return table.GetEntityAsync<Workload.Row>(key.PartitionKey, key.RowKey);
            });
            Console.WriteLine($"{size,10:N0}{writes,12:N0}{writeCpu,9:N1}{reads,12:N0}{readCpu,9:N1}{new FileInfo(path).Length / 1e6,10:N0}");
        }

        LocalStore.Close(path);
        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task FillAsync(TableClient table, int from, int to) => await Parallel.ForEachAsync(
        Enumerable.Range(from / 100, (to - from) / 100), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (hundred, _) =>
            await table.SubmitTransactionAsync(Enumerable.Range(hundred * 100, 100).Select(number =>
                new TableTransactionAction(TableTransactionActionType.UpsertReplace, Row(number, 0)))));

    private static Workload.Row Row(int number, int turn)
    {
        Workload.Row row = Workload.Entity(0, 0, turn);
        row.PartitionKey = $"ord_{(number / 100) * 7919L % 1_000_003:D8}";
        row.RowKey = $"{number % 100:D3}";
        return row;
    }
}
