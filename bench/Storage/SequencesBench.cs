using Embedded.Storage.Local;
using Embedded.Tests;
using Shared;

namespace Bench.Storage;

/// <summary>Generated sequences of operations on Azurite and on the local store: every answer has to be equal.</summary>
internal static class SequencesBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        int sequences = Load.Number(args, 0, 2_000);
        int operations = Load.Number(args, 1, 50);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("local-store-bench-");
        string path = Path.Combine(folder.FullName, "store.db");
        string azurite = Azurite.NewAccount();
        int different = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, sequences), async (seed, _) =>
        {
            List<string> expected = await StorageTranscript.OfAsync(azurite, seed, operations);
            List<string> actual = await StorageTranscript.OfAsync($"UseEmbeddedStorage=true;Path={path}", seed, operations);
            int line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
            if (line < expected.Count)
            {
                Interlocked.Increment(ref different);
                Console.WriteLine($"Sequence {seed}, operation {line}:\nAzurite     {expected[line]}\nlocal store {actual[line]}\n");
            }
        });
        LocalStore.Close(path);
        folder.Delete(recursive: true);
        Console.WriteLine($"{sequences} sequences of {operations} operations, {different} with different answers");
        return different == 0 ? 0 : 1;
    }
}
