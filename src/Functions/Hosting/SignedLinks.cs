using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Serverless.Functions.Hosting;

/// <summary>Settings <c>Links__…</c>: the links in mails by which customers get at their own order.</summary>
public sealed record LinkSettings
{
    /// <summary>Signing keys, separated by commas, each of at least 16 characters: the first one signs, all of them are accepted.</summary>
    [Required, RegularExpression("^\\s*[^,\\s]{16,}\\s*(,\\s*[^,\\s]{16,}\\s*)*$", ErrorMessage = "must be one or more keys of at least 16 characters, separated by commas.")]
    public string SigningKeys { get; init; } = "";

    /// <summary>Where customers reach the app; the function app's own host name, or the local address, when left out.</summary>
    [RegularExpression("^https?://.+$", ErrorMessage = "must be a web address.")]
    public string? BaseUrl { get; init; }
}

/// <summary>
/// Links that prove by themselves which order they are for, what they allow and until when: HMAC-SHA256 over all of that and the key's id.
/// A token is <c>keyId.expiry.orderId.signature</c>.
/// </summary>
public sealed class SignedLinks
{
    /// <summary>Allows to ask for a return.</summary>
    public const string Returns = "returns";

    /// <summary>Allows to pay.</summary>
    public const string Pay = "pay";

    /// <summary>Allows to choose about what was sold and is not there.</summary>
    public const string Stock = "stock";

    /// <summary>Allows to correct an address that nothing can be sent to.</summary>
    public const string Address = "address";

    private readonly IReadOnlyList<(string Id, byte[] Secret)> keys;
    private readonly TimeProvider clock;

    /// <summary>Takes the keys from the settings.</summary>
    public SignedLinks(LinkSettings settings, TimeProvider clock)
    {
        keys = [.. settings.SigningKeys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Key)];
        BaseUrl = (string.IsNullOrEmpty(settings.BaseUrl) ? OwnHost() : settings.BaseUrl).TrimEnd('/');
        this.clock = clock;
    }

    /// <summary>Where customers and staff reach the app; without a slash at its end.</summary>
    public string BaseUrl { get; }

    /// <summary>The customer's page for a return.</summary>
    public string ReturnPage(string orderId, DateTimeOffset until) => $"{BaseUrl}/returns/{Token(Returns, orderId, until)}";

    /// <summary>The customer's page for paying.</summary>
    public string PayPage(string orderId, DateTimeOffset until) => $"{BaseUrl}/pay/{Token(Pay, orderId, until)}";

    /// <summary>The customer's page for choosing about what is not there.</summary>
    public string StockPage(string orderId, DateTimeOffset until) => $"{BaseUrl}/stock/{Token(Stock, orderId, until)}";

    /// <summary>The customer's page for correcting the address.</summary>
    public string AddressPage(string orderId, DateTimeOffset until) => $"{BaseUrl}/address/{Token(Address, orderId, until)}";

    /// <summary>A token that allows <paramref name="purpose"/> for an order until a moment of business time.</summary>
    public string Token(string purpose, string orderId, DateTimeOffset until)
    {
        string expiry = until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{keys[0].Id}.{expiry}.{orderId}.{Encode(Sign(keys[0], purpose, orderId, expiry))}";
    }

    /// <summary>The order that a token is for; null when it is forged, for something else, or too old. The text itself is compared: bytes have several spellings in base64.</summary>
    public string? OrderOf(string purpose, string token)
    {
        string[] parts = token.Split('.');
        if (parts is not [var keyId, var expiry, var orderId, var signature]
            || keys.FirstOrDefault(key => key.Id == keyId) is not { Secret: not null } key
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Encode(Sign(key, purpose, orderId, expiry)))))
        {
            return null;
        }

        return long.Parse(expiry, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? orderId : null;
    }

    private static byte[] Sign((string Id, byte[] Secret) key, string purpose, string orderId, string expiry) =>
        HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes($"{purpose}\n{orderId}\n{expiry}\n{key.Id}"));

    // The id only tells the keys apart; it says nothing about the secret.
    private static (string Id, byte[] Secret) Key(string secret) =>
        (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"key id\n{secret}")).AsSpan(0, 4)), Encoding.UTF8.GetBytes(secret));

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string OwnHost() =>
        Environment.GetEnvironmentVariable("WEBSITE_HOSTNAME") is { Length: > 0 } host && !host.StartsWith("localhost", StringComparison.Ordinal)
            ? $"https://{host}"
            : "http://localhost:7071";
}
