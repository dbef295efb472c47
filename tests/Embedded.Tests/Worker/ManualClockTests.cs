using Embedded.Hosting;

namespace Embedded.Tests.Worker;

public sealed class ManualClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Timers_fire_in_the_order_they_are_due_each_at_its_own_instant()
    {
        ManualClock clock = new(Start);
        List<string> fired = [];
        using ITimer late = clock.CreateTimer(_ => fired.Add($"late {clock.GetUtcNow() - Start}"), null, TimeSpan.FromMinutes(3), Timeout.InfiniteTimeSpan);
        using ITimer early = clock.CreateTimer(_ => fired.Add($"early {clock.GetUtcNow() - Start}"), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(["early 00:01:00", "late 00:03:00"], fired);
        Assert.Equal(Start.AddMinutes(5), clock.GetUtcNow());
    }

    [Fact]
    public void A_timer_fires_again_after_its_period()
    {
        ManualClock clock = new(Start);
        int fired = 0;
        using ITimer timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
        clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(3, fired);
    }

    [Fact]
    public void A_timer_that_a_timer_sets_fires_in_the_same_move()
    {
        ManualClock clock = new(Start);
        List<TimeSpan> fired = [];
        void Again(object? state)
        {
            fired.Add(clock.GetUtcNow() - Start);
            clock.CreateTimer(Again, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        }

        clock.CreateTimer(Again, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromHours(3.5));
        Assert.Equal([TimeSpan.FromHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(3)], fired);
    }

    [Fact]
    public void A_changed_or_disposed_timer_does_not_fire_as_it_was_set()
    {
        ManualClock clock = new(Start);
        List<string> fired = [];
        using ITimer changed = clock.CreateTimer(_ => fired.Add($"{clock.GetUtcNow() - Start}"), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        changed.Change(TimeSpan.FromMinutes(4), Timeout.InfiniteTimeSpan);
        clock.CreateTimer(_ => fired.Add("disposed"), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan).Dispose();
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(["00:04:00"], fired);
    }

    [Fact]
    public async Task Delays_and_timeouts_go_by_the_clock()
    {
        ManualClock clock = new(Start);
        Task delay = Task.Delay(TimeSpan.FromDays(30), clock);
        using CancellationTokenSource timeout = new(TimeSpan.FromDays(10), clock);
        clock.Advance(TimeSpan.FromDays(10));
        Assert.True(timeout.IsCancellationRequested);
        Assert.False(delay.IsCompleted);
        clock.Advance(TimeSpan.FromDays(20));
        await delay;
        await Task.Delay(TimeSpan.Zero, clock);
    }

    [Fact]
    public void A_timer_that_is_due_at_once_neither_sets_the_clock_back_nor_fails_while_the_clock_is_being_moved()
    {
        ManualClock clock = new(Start);
        int fired = 0;
        using ITimer timer = clock.CreateTimer(_ => Interlocked.Increment(ref fired), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Thread setter = new(() =>
        {
            while (Volatile.Read(ref fired) is < 2_000 and var before)
            {
                timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
                SpinWait.SpinUntil(() => Volatile.Read(ref fired) > before);
            }
        });
        setter.Start();
        for (int tick = 1; setter.IsAlive; tick++)
        {
            clock.Advance(TimeSpan.FromTicks(1));
            Assert.Equal(tick, (clock.GetUtcNow() - Start).Ticks);
        }
    }

    [Fact]
    public void The_clock_does_not_go_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ManualClock(Start).SetUtcNow(Start.AddTicks(-1)));
}
