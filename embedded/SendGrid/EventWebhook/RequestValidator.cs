using System.Security.Cryptography;
using System.Text;
using EllipticCurve;

namespace SendGrid.Helpers.EventWebhook;

/// <summary>Checks the signature of SendGrid's event webhook.</summary>
public class RequestValidator
{
    /// <summary>Carries the signature: base64 of the DER form.</summary>
    public const string SIGNATURE_HEADER = "X-Twilio-Email-Event-Webhook-Signature";

    /// <summary>Carries the time, which is signed together with the body.</summary>
    public const string TIMESTAMP_HEADER = "X-Twilio-Email-Event-Webhook-Timestamp";

    /// <summary>Reads the public key as SendGrid shows it: base64 of its SPKI form, with or without PEM lines.</summary>
    public PublicKey ConvertPublicKeyToECDSA(string publicKey) => PublicKey.fromPem(publicKey);

    /// <summary>Whether the signature is the key's over timestamp and payload; the payload must be exactly what was received.</summary>
    /// <exception cref="FormatException">The signature is not base64.</exception>
    public bool VerifySignature(PublicKey publicKey, string payload, string signature, string timestamp) =>
        publicKey.Key.VerifyData(
            Encoding.UTF8.GetBytes(timestamp + payload),
            Convert.FromBase64String(signature),
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence);
}
