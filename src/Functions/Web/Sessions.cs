using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Serverless.Functions.Web;

/// <summary>
/// Sessions of staff as signed, expiring tokens; nothing is stored. The signature covers the staff key's digest too, so that taking a key away,
/// or changing it, ends its sessions. Expiry goes by the machine's clock, since a session is no business matter.
/// </summary>
/// <param name="configuration"><c>Links__SigningKeys</c>, or <c>Keys__Admin</c> in its place.</param>
/// <param name="keys">The staff keys.</param>
/// <param name="machine">The machine's clock.</param>
public sealed class Sessions(IConfiguration configuration, StaffKeys keys, TimeProvider machine)
{
    /// <summary>The cookie that carries a session.</summary>
    public const string Cookie = "ops-session";

    /// <summary>How long a session lasts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly byte[][] signingKeys = SigningKeys(configuration);

    /// <summary>A new session for the holder of a key.</summary>
    public string Issue(StaffKey key)
    {
        string name = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key.Name));
        string nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
        string claims = string.Create(CultureInfo.InvariantCulture, $"{name}.{key.Role}.{machine.GetUtcNow().Add(Lifetime).ToUnixTimeSeconds()}.{nonce}");
        return $"{claims}.{Sign(signingKeys[0], claims, key)}";
    }

    /// <summary>Whose session it is; null when it is forged, over, or its key was taken away.</summary>
    public StaffMember? Read(string token)
    {
        if (token.Split('.') is not [var encoded, var roleName, var until, var nonce, var signature]
            || !Base64Url.IsValid(encoded)
            || !Enum.TryParse(roleName, out Role role)
            || !long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out long expires)
            || keys.Named(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(encoded)), role) is not { } key)
        {
            return null;
        }

        string claims = $"{encoded}.{roleName}.{until}.{nonce}";
        bool genuine = signingKeys.Any(signingKey => FixedTimeEquals(Sign(signingKey, claims, key), signature));
        return genuine && machine.GetUtcNow().ToUnixTimeSeconds() < expires
            ? new(key.Name, role, token, DateTimeOffset.FromUnixTimeSeconds(expires))
            : null;
    }

    /// <summary>What a page has to send in <c>x-csrf-token</c> with every change; another site cannot know it.</summary>
    public string CsrfToken(string session) => CsrfToken(signingKeys[0], session);

    /// <summary>Whether that is the session's CSRF token.</summary>
    public bool IsCsrfToken(string session, string token) => signingKeys.Any(key => FixedTimeEquals(CsrfToken(key, session), token));

    private static string CsrfToken(byte[] key, string session) => Hmac(key, $"csrf\n{session}");

    private static string Sign(byte[] signingKey, string claims, StaffKey key) => Hmac(signingKey, $"session\n{claims}\n{Convert.ToHexString(key.Digest)}");

    private static string Hmac(byte[] key, string text) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));

    private static bool FixedTimeEquals(string left, string right) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    // The first signs, all verify. Without any setting a random key does: then a restart signs everybody out.
    private static byte[][] SigningKeys(IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection("Links:SigningKeys");
        string[] configured = [.. (section.Value?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []), .. section.GetChildren().Select(child => child.Value ?? "")];
        IEnumerable<string> secrets = configured.Where(secret => secret.Length > 0).DefaultIfEmpty(configuration["Keys:Admin"] ?? "").Where(secret => secret.Length > 0);
        byte[][] derived = [.. secrets.Select(secret => HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "staff-session"u8.ToArray()))];
        return derived.Length > 0 ? derived : [RandomNumberGenerator.GetBytes(32)];
    }
}
