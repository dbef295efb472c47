using System.Buffers;
using System.Globalization;
using System.Text;

namespace Serverless.Functions.Storage;

/// <summary>Partition and row keys.</summary>
public static class Keys
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~- ");

    /// <summary>
    /// Any text as a part of a key: letters, digits, <c>. _ ~ -</c> and space stand for themselves, everything else becomes <c>=</c> and its
    /// UTF-16 code in four hexadecimal digits. Distinct texts stay distinct; the characters that Table storage forbids never occur.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        StringBuilder key = new(text.Length + 16);
        foreach (char c in text)
        {
            _ = Plain.Contains(c) ? key.Append(c) : key.Append('=').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return key.ToString();
    }

    /// <summary>Sorts the newest first.</summary>
    public static string NewestFirst(DateTimeOffset at) => (DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>A stable bucket of a key, so that one look-up partition does not take all writes.</summary>
    public static int Bucket(string key, int buckets)
    {
        uint hash = 2166136261;
        foreach (char c in key)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash % (uint)buckets);
    }
}
