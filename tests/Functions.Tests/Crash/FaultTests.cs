using Functions.Tests.Chaos;

namespace Functions.Tests.Crash;

/// <summary>Orders on a store that fails, events in any order, and a day between a crash and the restart. At full size: <c>bench -- chaos c6,c7,day-later</c>.</summary>
public sealed class FaultTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public async Task Orders_get_over_a_store_that_fails_every_fifth_call()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        FaultOutcome outcome = await FaultCheck.RunAsync(orders: 12, rate: 0.2, seed);
        Assert.True(outcome.Wrong.Count == 0, string.Join('\n', outcome.Wrong));
        Assert.True(outcome.Faults > 100, $"{outcome.Faults} faults");
    }

    [Fact]
    public async Task Events_end_in_the_same_state_in_any_order()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        IReadOnlyList<string> wrong = await OrderIndependenceCheck.RunAsync(permutations: 20, multisets: 20, seed);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_Stripe_made_before_a_crash_is_found_a_day_later()
    {
        IReadOnlyList<string> wrong = await DayLaterCheck.RunAsync(orders: 3, atOnce: 3);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
