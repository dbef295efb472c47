using System.Collections.Concurrent;
using System.Text;

namespace Serverless.Sandbox.Core;

/// <summary>Decides what goes wrong. The same seed and the same name give the same decision, whatever happens in between.</summary>
internal sealed class Chaos(double level, int seed)
{
    private readonly ConcurrentDictionary<string, int> asked = new();

    public double Level { get; } = level;

    public int Seed { get; } = seed;

    /// <summary>Whether the thing goes wrong; each time it is asked anew counts as another chance.</summary>
    public bool Strikes(string name, double share = 1) =>
        Level > 0 && Roll($"{name}#{asked.AddOrUpdate(name, 0, (_, n) => n + 1)}") < Level * share;

    /// <summary>A number from 0 to 1 that belongs to the name, chaos or not.</summary>
    public double Roll(string name)
    {
        ulong hash = Hash(Encoding.UTF8.GetBytes($"{Seed}:{name}"));
        return (hash >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/> that belongs to the name.</summary>
    public int Pick(string name, int least, int most) => least + (int)(Roll(name) * (most - least + 1));

    // FNV-1a, then the finisher of SplitMix64, for short names have few bits to spread.
    private static ulong Hash(byte[] bytes)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in bytes)
            hash = (hash ^ b) * 1099511628211;
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
        return hash ^ (hash >> 31);
    }
}
