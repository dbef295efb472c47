using Functions.Tests.Crash;
using Xunit.Abstractions;

// Most tests wait for processes, timers and Azurite most of the time: more of them at once than there are cores end sooner.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
[assembly: TestCollectionOrderer("Functions.Tests.LongestFirst", "Functions.Tests")]

namespace Functions.Tests;

/// <summary>Begins with the tests that take minutes, so that nothing waits for them at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string Long = typeof(KillTests).Namespace!;

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => collection.DisplayName.Contains(Long, StringComparison.Ordinal));
}
