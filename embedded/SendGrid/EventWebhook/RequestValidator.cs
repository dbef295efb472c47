using System.Formats.Asn1;
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
    /// <exception cref="ArgumentException">It is not the DER form of a signature.</exception>
    public bool VerifySignature(PublicKey publicKey, string payload, string signature, string timestamp)
    {
        byte[] der = Convert.FromBase64String(signature);
        CheckForm(der);
        return publicKey.Key.VerifyData(
            Encoding.UTF8.GetBytes(timestamp + payload), der, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static void CheckForm(byte[] der)
    {
        if (der.Length == 0)
            throw new ArgumentOutOfRangeException("length", "The signature is empty.");
        try
        {
            var reader = new AsnReader(der, AsnEncodingRules.BER);
            AsnReader numbers = reader.ReadSequence();
            bool isPositive = numbers.ReadInteger().Sign >= 0 & numbers.ReadInteger().Sign >= 0;
            numbers.ThrowIfNotEmpty();
            reader.ThrowIfNotEmpty();
            if (!isPositive)
                throw new ArgumentException("first byte of integer must be < 128");
        }
        catch (AsnContentException malformed)
        {
            throw new ArgumentException("The signature is not a DER sequence of two integers.", malformed);
        }
    }
}
