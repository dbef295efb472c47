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
        var moment = new DateTime(stamp, DateTimeKind.Utc);
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{moment:yyyy-MM-dd}T{moment:HH}%3A{moment:mm}%3A{moment:ss.fffffff}Z{Suffix}");
    }

    /// <summary>The moment of a condition; <see cref="Any"/> for a star, <see cref="None"/> for a tag that this store did not give.</summary>
    public static long Condition(string ifMatch)
    {
        if (ifMatch == "*")
        {
            return Any;
        }

        if (!ifMatch.StartsWith(Prefix, StringComparison.Ordinal) || !ifMatch.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return None;
        }

        string moment = ifMatch[Prefix.Length..^Suffix.Length].Replace("%3A", ":", StringComparison.Ordinal);
        return DateTime.TryParseExact(
            moment,
            "yyyy-MM-ddTHH:mm:ss.fffffffZ",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out DateTime parsed)
            ? parsed.Ticks
            : None;
    }

    /// <summary>Has the condition the form of a weak ETag?</summary>
    public static bool IsWellFormed(string ifMatch) =>
        ifMatch == "*" || (ifMatch.Length >= 4 && ifMatch[0] is 'W' or 'w' && ifMatch[1] == '/' && ifMatch[2] == '"' && ifMatch[^1] == '"');
}
