using System.Net.Http.Json;

namespace Embedded.Hosting.Demo;

/// <summary>What a program says of its clock.</summary>
/// <param name="Now">Business time.</param>
/// <param name="Busy">Whether it has work that can be done now.</param>
/// <param name="NextDue">When it has work next; null when none is planned.</param>
public sealed record ClockState(DateTimeOffset Now, bool Busy, DateTimeOffset? NextDue);

/// <summary>
/// The clock that app and sandbox share. It stands still while either has work, and then goes to the next moment at which one of them has,
/// but never faster than asked. When the work takes longer than the time that would have passed, moments that lie close together are taken together.
/// </summary>
/// <param name="appUrl">The app.</param>
/// <param name="sandboxUrl">The sandbox.</param>
/// <param name="now">Where it stands.</param>
/// <param name="daysPerSecond">The fastest it may go.</param>
public sealed class DemoClock(string appUrl, string sandboxUrl, DateTimeOffset now, double daysPerSecond) : IDisposable
{
    // Sweeps are due every few minutes: to stop at each would make a month last an hour.
    private static readonly TimeSpan LeastStep = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan MostStep = TimeSpan.FromHours(12);

    private readonly HttpClient app = DemoProcesses.Client(appUrl);
    private readonly HttpClient sandbox = new() { BaseAddress = new(sandboxUrl) };
    private long lastMove = Environment.TickCount64;

    /// <summary>Business time as last read.</summary>
    public DateTimeOffset Now { get; private set; } = now;

    /// <summary>The next moment at which something is due; null when nothing is planned.</summary>
    public DateTimeOffset? NextDue { get; private set; }

    /// <summary>Called before the clock moves, with where it moves to.</summary>
    public Action<DateTimeOffset>? Moving { get; set; }

    /// <summary>Reads both clocks: true when neither app nor sandbox has anything to do.</summary>
    /// <exception cref="HttpRequestException">One of them does not answer.</exception>
    public async Task<bool> IsIdleAsync(CancellationToken cancellation)
    {
        // Each could hand work to the other between two looks, so both are looked at twice.
        for (int look = 0; look < 2; look++)
        {
            ClockState outside = (await sandbox.GetFromJsonAsync<ClockState>("/clock", cancellation))!;
            ClockState inside = (await app.GetFromJsonAsync<ClockState>("/admin/clock", cancellation))!;
            Now = inside.Now > outside.Now ? inside.Now : outside.Now;
            if (outside.Busy || inside.Busy)
            {
                return false;
            }

            NextDue = new[] { outside.NextDue, inside.NextDue }.Min();
        }

        return true;
    }

    /// <summary>Moves on to the next due moment, or to <paramref name="latest"/> if that comes first, at the speed asked for.</summary>
    public async Task MoveAsync(DateTimeOffset? latest, CancellationToken cancellation)
    {
        double passed = (Environment.TickCount64 - lastMove) / 1000.0;
        TimeSpan step = TimeSpan.FromDays(Math.Clamp(passed * daysPerSecond, LeastStep.TotalDays, MostStep.TotalDays));
        DateTimeOffset due = new[] { NextDue, latest }.Min() ?? Now + step;
        DateTimeOffset target = due > Now + step ? due : Now + step;
        TimeSpan early = TimeSpan.FromSeconds(((target - Now).TotalDays / daysPerSecond) - passed);
        if (early > TimeSpan.Zero)
        {
            await Task.Delay(early, cancellation);
        }

        lastMove = Environment.TickCount64;
        await SetAsync(target, cancellation);
    }

    /// <summary>Sets both clocks to an instant.</summary>
    public async Task SetAsync(DateTimeOffset instant, CancellationToken cancellation)
    {
        Moving?.Invoke(instant);
        Now = instant;
        await Task.WhenAll(
            PostAsync(sandbox, "/clock", instant, cancellation),
            PostAsync(app, "/admin/clock", instant, cancellation));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        app.Dispose();
        sandbox.Dispose();
    }

    private static async Task PostAsync(HttpClient client, string path, DateTimeOffset instant, CancellationToken cancellation)
    {
        using HttpResponseMessage answer = await client.PostAsJsonAsync(path, new { now = instant }, cancellation);
        answer.EnsureSuccessStatusCode();
    }
}
