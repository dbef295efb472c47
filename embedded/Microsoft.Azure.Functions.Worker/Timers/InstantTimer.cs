namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Sets timers to an instant rather than to a wait.</summary>
internal static class InstantTimer
{
    // More than the machine's own time passes between two looks at its clock.
    private static readonly TimeSpan SetMeanwhile = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// Lets a timer fire once at an instant, or after the longest wait if that is sooner. A clock that can be set may be, between a look at it and
    /// the setting of the timer: the wait would then count from where the clock stands now, and end too late; so it is looked at again.
    /// </summary>
    public static void SetFor(this ITimer timer, DateTimeOffset due, TimeProvider clock, TimeSpan longest)
    {
        DateTimeOffset now;
        do
        {
            now = clock.GetUtcNow();
            TimeSpan wait = due > now ? due - now : TimeSpan.Zero;
            if (clock == TimeProvider.System)
            {
                // The platform cuts off what is less than a millisecond, and its timer would fire a little early, in vain.
                wait = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
            }
            timer.Change(wait < longest ? wait : longest, Timeout.InfiniteTimeSpan);
        }
        while (clock.GetUtcNow() - now > SetMeanwhile);
    }
}
