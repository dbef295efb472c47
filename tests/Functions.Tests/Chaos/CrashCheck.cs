namespace Functions.Tests.Chaos;

/// <summary>Orders whose app dies at each write, or at some, against orders whose app lives.</summary>
public static class CrashCheck
{
    /// <summary>Every write, before and after it, until the flow is over before its point is reached.</summary>
    /// <param name="flow">What becomes of the orders.</param>
    /// <param name="copies">The most times that each webhook and queue message is delivered.</param>
    /// <param name="step">Every how many writes.</param>
    /// <param name="tell">Told of the progress.</param>
    /// <returns>At how many points the app died, and what was wrong afterwards.</returns>
    public static async Task<(int Points, IReadOnlyList<string> Wrong)> AllAsync(CrashFlow flow, int copies, int step, Action<string> tell)
    {
        await using CrashWorld world = await CrashWorld.OpenAsync(copies);
        CrashOutcome without = await world.RunAsync(new(flow, 0, false));
        List<string> wrong = [.. without.Wrong];
        int points = 0;
        foreach (bool afterwards in (bool[])[false, true])
        {
            for (int write = 1; await DieAsync(world, new(flow, write, afterwards), without, wrong); write += step)
            {
                if (++points % 20 == 0)
                {
                    tell($"{flow}: killed at {points} points, {wrong.Count} violations so far{(wrong.Count == 0 ? "" : $", the first: {wrong[0]}")}");
                }
            }
        }

        wrong.AddRange(await world.AuditAsync());
        return (points, wrong);
    }

    /// <summary>Some writes, drawn by the seed.</summary>
    public static async Task<(int Points, IReadOnlyList<string> Wrong)> SampleAsync(CrashFlow flow, int copies, int samples, int seed)
    {
        Random random = new(seed);
        await using CrashWorld world = await CrashWorld.OpenAsync(copies);
        CrashOutcome without = await world.RunAsync(new(flow, 0, false));
        List<string> wrong = [.. without.Wrong];
        int points = 0;
        while (points < samples)
        {
            // Writes come in batches of varying size, so the last ones of one life may not be reached in the next.
            points += await DieAsync(world, new(flow, random.Next(1, (int)(without.Writes * 0.8)), random.Next(2) == 0), without, wrong) ? 1 : 0;
        }

        wrong.AddRange(await world.AuditAsync());
        return (points, wrong);
    }

    private static async Task<bool> DieAsync(CrashWorld world, CrashPoint point, CrashOutcome without, List<string> wrong)
    {
        CrashOutcome outcome = await world.RunAsync(point);
        wrong.AddRange(outcome.Wrong.Select(detail => $"{point}: {detail}"));
        if (outcome.Facts != without.Facts)
        {
            wrong.AddRange(outcome.Facts.Split('\n').Except(without.Facts.Split('\n')).Select(line => $"{point}: {line}"));
            wrong.AddRange(without.Facts.Split('\n').Except(outcome.Facts.Split('\n')).Select(line => $"{point}:   instead of {line}"));
        }

        return outcome.Died;
    }
}
