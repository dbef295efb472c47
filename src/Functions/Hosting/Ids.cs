using System.Security.Cryptography;

namespace Serverless.Functions.Hosting;

/// <summary>Makes ids: a readable prefix and a ULID (https://github.com/ulid/spec), so that they sort by time.</summary>
public sealed class Ids(TimeProvider clock)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new id such as <c>ord_01JD…</c>.</summary>
    public string New(string prefix)
    {
        Span<byte> random = stackalloc byte[10];
        RandomNumberGenerator.Fill(random);
        return Make(prefix, clock.GetUtcNow().ToUnixTimeMilliseconds(), random);
    }

    /// <summary>The id that always belongs to <paramref name="cause"/>: a repeat of the same step makes the same id.</summary>
    /// <param name="prefix">Readable prefix.</param>
    /// <param name="at">The instant that the id sorts by.</param>
    /// <param name="cause">What it is for.</param>
    public static string For(string prefix, DateTimeOffset at, string cause) =>
        Make(prefix, at.ToUnixTimeMilliseconds(), SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(cause)).AsSpan(0, 10));

    /// <summary>When an id of ours was made.</summary>
    public static DateTimeOffset TimeOf(string id) =>
        DateTimeOffset.FromUnixTimeMilliseconds(id.Substring(id.IndexOf('_') + 1, 10).Aggregate(0L, (time, letter) => (time << 5) | (long)Alphabet.IndexOf(letter)));

    private static string Make(string prefix, long milliseconds, ReadOnlySpan<byte> random)
    {
        Span<char> text = stackalloc char[26];
        for (int i = 9; i >= 0; i--, milliseconds >>= 5)
        {
            text[i] = Alphabet[(int)(milliseconds & 31)];
        }

        UInt128 bits = 0;
        foreach (byte value in random)
        {
            bits = (bits << 8) | value;
        }

        for (int i = 25; i >= 10; i--, bits >>= 5)
        {
            text[i] = Alphabet[(int)(bits & 31)];
        }

        return $"{prefix}_{text}";
    }
}
