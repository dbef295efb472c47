using Functions.Tests.Chaos;

namespace Functions.Tests.Crash;

/// <summary>The app kills itself at chosen writes of an order's life; what comes of the order must not depend on it. All writes: <c>bench -- chaos c3</c>.</summary>
public sealed class CrashPointTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Samples = 2;

    // In half of the flows each webhook and queue message comes up to three times as well.
    [Theory]
    [InlineData(CrashFlow.Paid, 3)]
    [InlineData(CrashFlow.Declined, 1)]
    [InlineData(CrashFlow.Cancelled, 1)]
    [InlineData(CrashFlow.Returned, 3)]
    public async Task A_crash_at_any_write_loses_nothing_and_doubles_nothing(CrashFlow flow, int copies)
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        (int points, IReadOnlyList<string> wrong) = await CrashCheck.SampleAsync(flow, copies, Samples, seed);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(Samples, points);
    }
}
