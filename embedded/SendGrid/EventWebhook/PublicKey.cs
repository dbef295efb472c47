using System.Security.Cryptography;

namespace EllipticCurve;

/// <summary>A public key on the curve P-256. The type is of the package starkbank-ecdsa, which SendGrid's package brings along.</summary>
public class PublicKey
{
    private PublicKey(ECDsa key) => Key = key;

    internal ECDsa Key { get; }

    /// <summary>The SPKI form.</summary>
    public byte[] toDer() => Key.ExportSubjectPublicKeyInfo();

    /// <summary>The PEM form.</summary>
    public string toPem() => Key.ExportSubjectPublicKeyInfoPem();

    /// <summary>Reads base64 of the SPKI form, with or without PEM lines.</summary>
    /// <exception cref="FormatException">It is not base64.</exception>
    public static PublicKey fromPem(string pem) =>
        fromDer(Convert.FromBase64String(string.Concat(pem.Split('\n').Where(line => !line.StartsWith("-----", StringComparison.Ordinal)))));

    /// <summary>Reads the SPKI form.</summary>
    /// <exception cref="ArgumentException">It is not a public key.</exception>
    public static PublicKey fromDer(byte[] der)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(der, out _);
        }
        catch (CryptographicException malformed)
        {
            key.Dispose();
            throw new ArgumentException("The key is not an elliptic curve's public key in SPKI form.", malformed);
        }
        return new PublicKey(key);
    }
}
