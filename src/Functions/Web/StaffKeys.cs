using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Serverless.Functions.Web;

/// <summary>A key that somebody signs in with.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Digest">SHA-256 of the key; the key itself is not kept.</param>
public sealed record StaffKey(string Name, Role Role, byte[] Digest);

/// <summary>The settings <c>Keys__Staff__&lt;name&gt;</c> and <c>Keys__Admin</c>.</summary>
public sealed class StaffKeys(IConfiguration configuration)
{
    /// <summary>The name under which the admin key acts.</summary>
    public const string AdminName = "admin";

    private readonly StaffKey[] keys =
    [
        .. configuration.GetSection("Keys:Staff").GetChildren().Where(entry => !string.IsNullOrEmpty(entry.Value)).Select(entry => new StaffKey(entry.Key, Role.Staff, Digest(entry.Value!))),
        .. configuration["Keys:Admin"] is { Length: > 0 } admin ? [new StaffKey(AdminName, Role.Admin, Digest(admin))] : (StaffKey[])[],
    ];

    /// <summary>Whose key it is; null when nobody's. Takes the same time for every key that does not fit.</summary>
    public StaffKey? Find(string shown)
    {
        byte[] digest = Digest(shown);
        StaffKey? found = null;
        foreach (StaffKey key in keys)
        {
            found = CryptographicOperations.FixedTimeEquals(digest, key.Digest) ? key : found;
        }

        return found;
    }

    /// <summary>The key of that name and role; null when it was taken away.</summary>
    public StaffKey? Named(string name, Role role) => keys.FirstOrDefault(key => key.Name == name && key.Role == role);

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
