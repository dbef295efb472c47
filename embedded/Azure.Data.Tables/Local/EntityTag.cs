using System.Globalization;

namespace Azure.Data.Tables.Local;

/// <summary>ETags as the service writes them: the moment of the last change.</summary>
internal static class EntityTag
{
    private const string Prefix = "W/\"datetime'";
    private const string Suffix = "'\"";

    /// <summary>A condition that any entity meets.</summary>
    public const long Any = -1;

    /// <summary>A condition that no entity meets.</summary>
    public const long None = -2;

    public static string Of(long stamp)
    {
        // Every answer has one: the time in its round-trip form (yyyy-MM-ddTHH:mm:ss.fffffffZ), its colons escaped.
        Span<char> time = stackalloc char[28];
        new DateTime(stamp, DateTimeKind.Utc).TryFormat(time, out _, "O", CultureInfo.InvariantCulture);
        return string.Concat(string.Concat(Prefix, time[..13], "%3A"), string.Concat(time[14..16], "%3A", time[17..], Suffix));
    }

    /// <summary>The moment of a condition; <see cref="Any"/> for a star, <see cref="None"/> for a tag that this store did not give.</summary>
    public static long Condition(string ifMatch)
    {
        if (ifMatch == "*")
        {
            return Any;
        }

        if (ifMatch.Length != Prefix.Length + 32 + Suffix.Length
            || !ifMatch.StartsWith(Prefix, StringComparison.Ordinal) || !ifMatch.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return None;
        }

        ReadOnlySpan<char> moment = ifMatch.AsSpan(Prefix.Length, 32);
        return moment[13..16] is "%3A" && moment[18..21] is "%3A" && moment[^1] == 'Z'
            && DateTime.TryParseExact(
                string.Concat(string.Concat(moment[..13], ":"), moment[16..18], ":", moment[21..]),
                "O",
                CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind,
                out DateTime parsed)
            ? parsed.Ticks
            : None;
    }

    /// <summary>Has the condition the form of a weak ETag?</summary>
    public static bool IsWellFormed(string ifMatch) =>
        ifMatch == "*" || (ifMatch.Length >= 4 && ifMatch[0] is 'W' or 'w' && ifMatch[1] == '/' && ifMatch[2] == '"' && ifMatch[^1] == '"');
}
