using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Domain.Shipping;

namespace Serverless.Functions.Shipping.EasyPost;

/// <summary>A tracker event in our words.</summary>
/// <param name="EventId">EasyPost's event id.</param>
/// <param name="ShipmentId">The shipment it is about; null when the tracker was made without one.</param>
/// <param name="TrackingNumber">Its tracking number.</param>
/// <param name="Status">Where the parcel is; null when the event says nothing of that.</param>
/// <param name="At">When.</param>
public sealed record TrackerEvent(string EventId, string? ShipmentId, string? TrackingNumber, ParcelStatus? Status, DateTimeOffset At);

/// <summary>EasyPost's webhook: its signature (HMAC-SHA256 of the raw body, key NFKD-normalised, no timestamp) and its tracker vocabulary.</summary>
public static class EasyPostEvents
{
    /// <summary>Name of the signature header.</summary>
    public const string SignatureHeader = "X-Hmac-Signature";

    /// <summary>Whether one of the secrets has signed the body.</summary>
    public static bool IsSigned(byte[] body, string signature, IReadOnlyList<string> secrets)
    {
        byte[] given = Encoding.UTF8.GetBytes(signature);
        return secrets.Any(secret =>
        {
            byte[] mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret.Normalize(NormalizationForm.FormKD)), body);
            return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes($"hmac-sha256-hex={Convert.ToHexStringLower(mac)}"), given);
        });
    }

    /// <summary>The event in our words; null when the body is not an event.</summary>
    public static TrackerEvent? Read(byte[] body)
    {
        try
        {
            JsonNode? root = JsonNode.Parse(body, documentOptions: new() { MaxDepth = 32 });
            JsonNode? result = root?["result"];
            if (root is not JsonObject || Text(root, "id") is not { } id)
            {
                return null;
            }

            bool tracker = Text(root, "description") is "tracker.updated" or "tracker.created" && result is JsonObject;
            DateTimeOffset at = DateTimeOffset.TryParse(Text(result, "updated_at") ?? Text(root, "created_at"), null, System.Globalization.DateTimeStyles.AssumeUniversal, out DateTimeOffset when) ? when : DateTimeOffset.UnixEpoch;
            return new(id, Text(result, "shipment_id"), Text(result, "tracking_code"), tracker ? Status(Text(result, "status"), Text(result, "status_detail")) : null, at);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // easypost-csharp Models/API/Tracker.cs lists the words; unknown ones never overwrite what is known.
    private static ParcelStatus? Status(string? status, string? detail) => (status, detail) switch
    {
        ("pre_transit", _) => ParcelStatus.LabelCreated,
        ("in_transit", "delayed" or "weather_delay") => ParcelStatus.Delayed,
        ("in_transit", "received_at_origin_facility") => ParcelStatus.Accepted,
        ("in_transit", _) => ParcelStatus.InTransit,
        ("out_for_delivery", _) => ParcelStatus.OutForDelivery,
        ("available_for_pickup", _) => ParcelStatus.ReadyForPickup,
        ("delivered", _) => ParcelStatus.Delivered,
        ("return_to_sender", _) => ParcelStatus.Returning,
        ("failure" or "error", "lost") => ParcelStatus.Lost,
        ("failure" or "error", "damaged") => ParcelStatus.Damaged,
        ("failure", _) => ParcelStatus.Attempted,
        _ => null,
    };

    private static string? Text(JsonNode? node, string name) => node is JsonObject item && item[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
