using System.Globalization;
using System.Net;
using System.Text;

namespace Azure.Storage.Sas;

/// <summary>The parts of a shared access signature as text.</summary>
internal static class SasText
{
    public const string AllPermissions = "rwdxylacuptfi";

    private static readonly string[] TimeFormats =
        ["yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss.fffffffZ", "yyyy-MM-ddTHH:mmZ", "yyyy-MM-dd"];

    public static string Of(QueueSasPermissions permissions) => Letters((int)permissions, ('r', 1), ('a', 2), ('u', 4), ('p', 8));

    public static string Of(QueueAccountSasPermissions permissions) =>
        Letters((int)permissions, ('r', 1), ('w', 2), ('d', 4), ('l', 8), ('a', 16), ('u', 32), ('p', 64));

    public static string Of(AccountSasPermissions permissions) => Letters(
        (int)permissions, ('r', 1), ('w', 2), ('d', 4), ('x', 1024), ('y', 4096), ('l', 8), ('a', 16), ('c', 32), ('u', 64), ('p', 128), ('t', 256), ('f', 512), ('i', 2048));

    public static string Of(AccountSasServices services) => Letters((int)services, ('b', 1), ('f', 4), ('q', 2), ('t', 8));

    public static string Of(AccountSasResourceTypes types) => Letters((int)types, ('s', 1), ('c', 2), ('o', 4));

    public static string? Of(SasProtocol protocol) => protocol switch
    {
        SasProtocol.Https => "https",
        SasProtocol.HttpsAndHttp => "https,http",
        _ => null,
    };

    /// <summary>A moment to the second, with the hour of its own time zone, as the official client writes it.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment == default ? "" : moment.ToString(TimeFormats[0], CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">That is no moment.</exception>
    public static DateTimeOffset Moment(string? text) => string.IsNullOrEmpty(text)
        ? default
        : DateTimeOffset.ParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static SasProtocol Protocol(string? s) => s switch
    {
        null or "" => SasProtocol.None,
        "https" => SasProtocol.Https,
        "https,http" => SasProtocol.HttpsAndHttp,
        _ => throw new ArgumentOutOfRangeException(nameof(s), $"Invalid {nameof(SasProtocol)} value"),
    };

    public static AccountSasServices Services(string text) => text.Aggregate(
        default(AccountSasServices),
        (services, letter) => services | letter switch
        {
            'b' => AccountSasServices.Blobs,
            'q' => AccountSasServices.Queues,
            'f' => AccountSasServices.Files,
            't' => AccountSasServices.Tables,
            _ => throw new ArgumentException($"Invalid service: '{letter}'"),
        });

    public static AccountSasResourceTypes ResourceTypes(string text) => text.Aggregate(
        default(AccountSasResourceTypes),
        (types, letter) => types | letter switch
        {
            's' => AccountSasResourceTypes.Service,
            'c' => AccountSasResourceTypes.Container,
            'o' => AccountSasResourceTypes.Object,
            _ => throw new ArgumentException($"Invalid resource type: '{letter}'"),
        });

    /// <summary>The letters in the service's order, each once, in lower case.</summary>
    /// <exception cref="ArgumentException">There is a letter that is no permission.</exception>
    public static string? Ordered(string? permissions, string order)
    {
        string? letters = permissions?.ToLowerInvariant();
        return letters?.FirstOrDefault(letter => !order.Contains(letter, StringComparison.Ordinal)) is { } wrong and not '\0'
            ? throw new ArgumentException($"{wrong} is not a valid SAS permission")
            : letters is null ? null : string.Concat(order.Where(letters.Contains));
    }

    public static InvalidOperationException Missing(string parameter) => new($"SAS is missing required parameter: {parameter}");

    /// <summary>Adds a parameter unless it has no value.</summary>
    public static StringBuilder With(this StringBuilder query, string name, string? value, bool escaped = false) =>
        string.IsNullOrWhiteSpace(value)
            ? query
            : query.Append(query.Length > 0 ? "&" : "").Append(name).Append('=').Append(escaped ? WebUtility.UrlEncode(value) : value);

    private static string Letters(int flags, params (char Letter, int Flag)[] letters) =>
        string.Concat(letters.Where(letter => (flags & letter.Flag) != 0).Select(letter => letter.Letter));
}
