using System.Security.Cryptography;

namespace Serverless.Sandbox.Core;

/// <summary>Ids that look like the vendors' own.</summary>
internal static class Ids
{
    private const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static string Mixed(string prefix, int length = 24) => prefix + RandomNumberGenerator.GetString(Base62, length);

    public static string Hex(string prefix) => prefix + RandomNumberGenerator.GetHexString(32, lowercase: true);
}
