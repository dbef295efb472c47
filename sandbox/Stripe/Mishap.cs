namespace Serverless.Sandbox.Stripe;

/// <summary>What goes wrong with a call. The first ones, up to <see cref="Slow"/>, happen by chance.</summary>
internal enum Mishap
{
    None,
    FailsBefore,
    FailsAfter,
    RateLimit,
    Slow,
    Conflict,
    Dropped,
    Hangs,
}

/// <summary>Mishaps that somebody asked for: the next calls whose path ends so.</summary>
internal sealed class PlannedMishaps
{
    private readonly Dictionary<string, Queue<Mishap>> planned = [];

    /// <summary>The names by which they are asked for.</summary>
    public static readonly IReadOnlyDictionary<string, Mishap> Names = new Dictionary<string, Mishap>
    {
        ["fails-before"] = Mishap.FailsBefore,
        ["fails-after"] = Mishap.FailsAfter,
        ["rate-limit"] = Mishap.RateLimit,
        ["conflict"] = Mishap.Conflict,
        ["dropped"] = Mishap.Dropped,
        ["hangs"] = Mishap.Hangs,
    };

    public void Add(string path, Mishap mishap, int times)
    {
        lock (planned)
        {
            if (!planned.TryGetValue(path, out Queue<Mishap>? queue))
                planned[path] = queue = new();
            for (int i = 0; i < times; i++)
                queue.Enqueue(mishap);
        }
    }

    public Mishap Take(string path)
    {
        lock (planned)
        {
            foreach ((string end, Queue<Mishap> queue) in planned)
            {
                if (path.EndsWith(end, StringComparison.Ordinal) && queue.TryDequeue(out Mishap mishap))
                    return mishap;
            }
        }
        return Mishap.None;
    }

    public void Clear()
    {
        lock (planned)
            planned.Clear();
    }
}
