using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Stripe;

/// <summary>Checks and reads webhooks.</summary>
public static class EventUtility
{
    /// <summary>How many seconds a webhook's time may be off, either way.</summary>
    public const int DefaultTimeTolerance = 300;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether events of one API version can be read by a library of another: their release trains must be equal.</summary>
    public static bool IsCompatibleApiVersion(string sdkApiVersion, string eventApiVersion)
    {
        if (!eventApiVersion.Contains('.', StringComparison.Ordinal))
            return false;
        string train = sdkApiVersion.Split('.')[1];
        return train == "preview" ? eventApiVersion == sdkApiVersion : eventApiVersion.Split('.')[1] == train;
    }

    /// <summary>Whether events of that API version can be read by this library.</summary>
    public static bool IsCompatibleApiVersion(string eventApiVersion) =>
        IsCompatibleApiVersion(StripeConfiguration.ApiVersion, eventApiVersion);

    /// <summary>Reads an event whose signature was checked already.</summary>
    /// <exception cref="StripeException">Its API version does not fit this library.</exception>
    /// <exception cref="ArgumentException">It is a thin event.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static Event ParseEvent(string json, bool throwOnApiVersionMismatch = true)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement, throwOnApiVersionMismatch);
    }

    /// <summary>Checks the signature and reads the event.</summary>
    /// <exception cref="StripeException">Wrong signature, too old or too new, or an API version that does not fit this library.</exception>
    public static Event ConstructEvent(
        string json, string stripeSignatureHeader, string secret, long tolerance = DefaultTimeTolerance,
        bool throwOnApiVersionMismatch = true) =>
        ConstructEvent(
            json, stripeSignatureHeader, secret, tolerance, DateTimeOffset.UtcNow.ToUnixTimeSeconds(), throwOnApiVersionMismatch);

    /// <summary>Checks the signature against the given time (unix seconds) and reads the event.</summary>
    /// <exception cref="StripeException">Wrong signature, too old or too new, or an API version that does not fit this library.</exception>
    public static Event ConstructEvent(
        string json, string stripeSignatureHeader, string secret, long tolerance, long utcNow, bool throwOnApiVersionMismatch = true)
    {
        ValidateSignature(json, stripeSignatureHeader, secret, tolerance, utcNow);
        return ParseEvent(json, throwOnApiVersionMismatch);
    }

    /// <summary>Checks the signature.</summary>
    /// <exception cref="StripeException">It is wrong, too old or too new.</exception>
    public static void ValidateSignature(
        string json, string stripeSignatureHeader, string secret, long tolerance = DefaultTimeTolerance) =>
        ValidateSignature(json, stripeSignatureHeader, secret, tolerance, DateTimeOffset.UtcNow.ToUnixTimeSeconds());

    /// <summary>Checks the signature against the given time, in unix seconds.</summary>
    /// <exception cref="StripeException">It is wrong, too old or too new.</exception>
    public static void ValidateSignature(string json, string stripeSignatureHeader, string secret, long tolerance, long utcNow)
    {
        ILookup<string, string> items = stripeSignatureHeader.Trim().Split(',').Select(Item).ToLookup(i => i.Key, i => i.Value);
        string timestamp = items["t"].FirstOrDefault();
        byte[] expected;
        try
        {
            expected = Encoding.ASCII.GetBytes(ComputeSignature(secret, timestamp, json));
        }
        catch (EncoderFallbackException invalid)
        {
            throw new StripeException("The webhook cannot be processed because the signature cannot be safely calculated.", invalid);
        }
        if (!items["v1"].Any(given => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), expected)))
        {
            throw new StripeException(
                "The expected signature was not found in the Stripe-Signature header. Make sure you're using the correct webhook secret "
                + "(whsec_) and confirm the incoming request came from Stripe.");
        }
        if (Math.Abs(utcNow - Convert.ToInt32(timestamp)) > tolerance)
        {
            throw new StripeException(
                "The webhook cannot be processed because the current timestamp is outside of the allowed tolerance.");
        }

        static (string Key, string Value) Item(string item)
        {
            string[] parts = item.Trim().Split('=', 2);
            return parts.Length == 2 ? (parts[0], parts[1]) : throw new StripeException("The signature header format is unexpected.");
        }
    }

    /// <summary>HMAC-SHA256 of <c>timestamp.payload</c> under the secret's UTF-8 bytes, in lower-case hex.</summary>
    public static string ComputeSignature(string secret, string timestamp, string payload) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(StrictUtf8.GetBytes(secret), StrictUtf8.GetBytes($"{timestamp}.{payload}")));

    private static Event Read(JsonElement json, bool checkVersion)
    {
        if (json.TryGetProperty("object", out JsonElement kind) && kind.ValueEquals("v2.core.event"))
        {
            throw new ArgumentException(
                "You passed a thin event notification to ConstructEvent, which expects a webhook payload. "
                + "Use StripeClient.ParseEventNotification instead.");
        }
        var read = json.Deserialize<Event>(StripeConfiguration.SerializerOptions);
        if (checkVersion && !IsCompatibleApiVersion(read.ApiVersion))
        {
            throw new StripeException(
                $"Received event with API version {read.ApiVersion}, but Stripe.net {StripeConfiguration.StripeNetVersion} expects API "
                + $"version {StripeConfiguration.ApiVersion}. We recommend that you create a WebhookEndpoint with this API version. "
                + "Otherwise, you can disable this exception by passing `throwOnApiVersionMismatch: false` to "
                + "`Stripe.EventUtility.ParseEvent` or `Stripe.EventUtility.ConstructEvent`, but be wary that objects may be incorrectly "
                + "deserialized.");
        }
        return read;
    }
}
