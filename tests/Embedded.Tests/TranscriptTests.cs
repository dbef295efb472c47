using System.Collections.Concurrent;

namespace Embedded.Tests;

/// <summary>The local store answers as Azurite does, whatever is asked. The full run of 2,000 sequences is in bench/.</summary>
public sealed class TranscriptTests(AzuriteFixture azurite, LocalStoreFixture store)
    : IClassFixture<AzuriteFixture>, IClassFixture<LocalStoreFixture>
{
    [Fact]
    public async Task A_hundred_generated_sequences_get_equal_answers()
    {
        var differences = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 100), async (seed, _) =>
        {
            List<string> expected = await StorageTranscript.OfAsync(azurite.ConnectionString, seed, operations: 50);
            List<string> actual = await StorageTranscript.OfAsync(store.ConnectionString, seed, operations: 50);
            int line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
            if (line < expected.Count)
            {
                differences.Add($"Seed {seed}, line {line}:\nAzurite     {expected[line]}\nlocal store {actual[line]}");
            }
        });
        Assert.True(differences.IsEmpty, string.Join("\n\n", differences.Take(20)));
    }
}
