#nullable disable
using System.Globalization;
using System.Net;
using System.Text;

namespace Azure.Data.Tables.Sas;

/// <summary>The parts of a shared access signature as text.</summary>
internal static class SasText
{
    public const string DefaultVersion = "2019-07-07";

    private static readonly string[] TimeFormats =
        ["yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss.fffffffZ", "yyyy-MM-ddTHH:mmZ", "yyyy-MM-dd"];

    public static string Of(TableSasPermissions permissions) => Letters((int)permissions, ('r', 1), ('a', 2), ('u', 4), ('d', 8));

    public static string Of(TableAccountSasPermissions permissions) =>
        Letters((int)permissions, ('r', 1), ('w', 2), ('d', 4), ('l', 8), ('a', 16), ('u', 64));

    public static string Of(TableAccountSasResourceTypes types) => Letters((int)types, ('s', 1), ('c', 2), ('o', 4));

    public static string Of(TableSasProtocol protocol) => protocol switch
    {
        TableSasProtocol.Https => "https",
        TableSasProtocol.HttpsAndHttp => "https,http",
        _ => null,
    };

    /// <summary>A moment to the second, with the hour of its own time zone, as the official client writes it.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment == default ? "" : moment.ToString(TimeFormats[0], CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">That is no moment.</exception>
    public static DateTimeOffset Moment(string text) => string.IsNullOrEmpty(text)
        ? default
        : DateTimeOffset.ParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static TableSasProtocol Protocol(string s) => s switch
    {
        null or "" => TableSasProtocol.None,
        "https" => TableSasProtocol.Https,
        "https,http" => TableSasProtocol.HttpsAndHttp,
        _ => throw new ArgumentOutOfRangeException(nameof(s), $"Invalid {nameof(TableSasProtocol)} value"),
    };

    public static TableAccountSasResourceTypes ResourceTypes(string text) => text.Aggregate(
        default(TableAccountSasResourceTypes),
        (types, letter) => types | letter switch
        {
            's' => TableAccountSasResourceTypes.Service,
            'c' => TableAccountSasResourceTypes.Container,
            'o' => TableAccountSasResourceTypes.Object,
            _ => throw new ArgumentException($"Invalid resource type: '{letter}'"),
        });

    public static InvalidOperationException Missing(string parameter) => new($"SAS is missing required parameter: {parameter}");

    /// <summary>Adds a parameter unless it has no value.</summary>
    public static StringBuilder With(this StringBuilder query, string name, string value, bool escaped = false) =>
        string.IsNullOrWhiteSpace(value) ? query : query.Always(name, escaped ? WebUtility.UrlEncode(value) : value);

    public static StringBuilder WithTypes(this StringBuilder query, TableAccountSasResourceTypes? types) =>
        types is null ? query : query.Always("srt", Of(types.Value));

    /// <summary>Adds a parameter.</summary>
    public static StringBuilder Always(this StringBuilder query, string name, string value) =>
        query.Append(query.Length > 0 ? "&" : "").Append(name).Append('=').Append(value);

    private static string Letters(int flags, params (char Letter, int Flag)[] letters) =>
        string.Concat(letters.Where(letter => (flags & letter.Flag) != 0).Select(letter => letter.Letter));
}
