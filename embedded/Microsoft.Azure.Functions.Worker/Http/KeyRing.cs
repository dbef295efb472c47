using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The access keys: settings <c>Keys__Function__&lt;name&gt;</c> and <c>Keys__Admin</c>, shown by header or query.</summary>
internal sealed class KeyRing(IConfiguration configuration)
{
    private readonly byte[][] _function = [.. configuration.GetSection("Keys:Function").GetChildren().Select(c => c.Value).OfType<string>().Where(k => k.Length > 0).Select(Digest)];
    private readonly byte[][] _admin = configuration["Keys:Admin"] is { Length: > 0 } key ? [Digest(key)] : [];

    public bool Allows(HttpRequest request, AuthorizationLevel level)
    {
        if (level is AuthorizationLevel.Anonymous)
        {
            return true;
        }
        string? shown = request.Headers.TryGetValue("x-functions-key", out var header) ? header[0]
            : request.Query.TryGetValue("code", out var query) ? query[0]
            : null;
        return shown is { Length: > 0 } && Fits(Digest(shown), level is AuthorizationLevel.Function ? [.. _admin, .. _function] : _admin);
    }

    // Digests have one length, and every key is compared, so the time taken tells nothing about a key.
    private static bool Fits(byte[] shown, byte[][] keys)
    {
        bool fits = false;
        foreach (byte[] key in keys)
        {
            fits |= CryptographicOperations.FixedTimeEquals(shown, key);
        }
        return fits;
    }

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
