using Serverless.Functions.Hosting;
using Serverless.Functions.Payments.Stripe;

namespace Functions.Tests.Payments;

public sealed class CallBudgetTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(3)]
    [InlineData(100)]
    public void No_second_has_more_calls_than_the_setting_says_and_none_waits_longer_than_it_must(int? setting)
    {
        int perSecond = (setting is { } value ? new Policies { StripeCallsPerSecond = value } : new Policies()).StripeCallsPerSecond;
        Assert.Equal(setting ?? 25, perSecond);
        Random random = new(perSecond);
        CallBudget budget = new(perSecond);
        List<TimeSpan> turns = [];
        TimeSpan now = TimeSpan.Zero;
        for (int call = 0; call < 40 * perSecond; call++)
        {
            // Bursts, pauses, and everything in between.
            now += TimeSpan.FromMilliseconds(random.Next(4) == 0 ? random.Next(4000 / perSecond) : 0);
            TimeSpan turn = now + budget.Take(now);
            TimeSpan soonest = turns.Count < perSecond ? now : turns[^perSecond] + TimeSpan.FromSeconds(1);
            Assert.Equal(soonest > now ? soonest : now, turn);
            turns.Add(turn);
        }

        Assert.Equal(turns.Order(), turns);
        Assert.True(turns.Zip(turns.Skip(perSecond)).All(pair => pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
        Assert.Contains(turns.Zip(turns.Skip(1)), pair => pair.First == pair.Second);
    }
}
