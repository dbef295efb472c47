using System.Security.Cryptography;
using System.Text;

namespace Serverless.Sandbox;

/// <summary>The one key pair that every sandbox signs SendGrid's events with, so that settings can name its public half.</summary>
public static class SandboxKeys
{
    // The private half is made from a public text: it protects nothing, and must never leave the sandbox.
    private static readonly ECDsa SendGrid = ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        D = SHA256.HashData(Encoding.UTF8.GetBytes("the sandbox's SendGrid key")),
    });

    /// <summary>The public half as SendGrid shows it: base64 of its SPKI form.</summary>
    public static string SendGridPublicKey { get; } = Convert.ToBase64String(SendGrid.ExportSubjectPublicKeyInfo());

    internal static string SignSendGrid(string timestamp, byte[] body)
    {
        byte[] data = [.. Encoding.UTF8.GetBytes(timestamp), .. body];
        lock (SendGrid)
            return Convert.ToBase64String(SendGrid.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }
}
