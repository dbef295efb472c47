namespace Serverless.Domain.Shipping;

/// <summary>A label bought from a carrier.</summary>
/// <param name="ShipmentId">The carrier platform's shipment id.</param>
/// <param name="Carrier">Who carries it.</param>
/// <param name="Service">Which service.</param>
/// <param name="TrackingNumber">What the customer follows.</param>
/// <param name="Url">Where the label can be printed from.</param>
/// <param name="Cost">What it cost the store.</param>
/// <param name="DeliveryDays">Days the service promises; null when it does not say.</param>
public sealed record ShippingLabel(
    string ShipmentId, string Carrier, string Service, string TrackingNumber, string Url, Money Cost, int? DeliveryDays);
