using System.Globalization;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.EasyPost;

// The shapes of EasyPost's API, fields in EasyPost's order.

internal static class Times
{
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

internal sealed class Address
{
    public string Id { get; set; } = "";
    public string Object => "Address";
    public string CreatedAt { get; set; } = "";
    public string UpdatedAt => CreatedAt;
    public string? Name { get; set; }
    public string? Company { get; set; }
    public string? Street1 { get; set; }
    public string? Street2 { get; set; }
    public string? City { get; set; }
    public string? State { get; set; }
    public string? Zip { get; set; }
    public string? Country { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string Mode => "test";
    public string? CarrierFacility => null;
    public bool? Residential { get; set; }
    public string? FederalTaxId => null;
    public string? StateTaxId => null;
    public JsonNode Verifications { get; set; } = new JsonObject();
}

internal sealed class Parcel
{
    public string Id { get; set; } = "";
    public string Object => "Parcel";
    public string CreatedAt { get; set; } = "";
    public string UpdatedAt => CreatedAt;
    public double? Length { get; set; }
    public double? Width { get; set; }
    public double? Height { get; set; }
    public string? PredefinedPackage { get; set; }

    /// <summary>Ounces.</summary>
    public double Weight { get; set; }
    public string Mode => "test";
}

internal sealed class Rate
{
    public string Id { get; set; } = "";
    public string Object => "Rate";
    public string CreatedAt { get; set; } = "";
    public string UpdatedAt => CreatedAt;
    public string Mode => "test";
    public string Service { get; set; } = "";
    public string Carrier { get; set; } = "";
    [System.Text.Json.Serialization.JsonPropertyName("rate")]
    public string Price { get; set; } = "";
    public string Currency { get; set; } = "USD";
    public string RetailRate => Price;
    public string RetailCurrency => Currency;
    public string ListRate => Price;
    public string ListCurrency => Currency;
    public string BillingType => "easypost";
    public int DeliveryDays { get; set; }
    public string? DeliveryDate => null;
    public bool DeliveryDateGuaranteed => false;
    public int EstDeliveryDays => DeliveryDays;
    public string ShipmentId { get; set; } = "";
    public string CarrierAccountId => $"ca_sandbox{Carrier.ToLowerInvariant()}";
}

internal sealed class PostageLabel
{
    public string Object => "PostageLabel";
    public string Id { get; set; } = "";
    public string CreatedAt { get; set; } = "";
    public string UpdatedAt => CreatedAt;
    public int DateAdvance => 0;
    public string IntegratedForm => "none";
    public string LabelDate => CreatedAt;
    public int LabelResolution => 300;
    public string LabelSize => "4x6";
    public string LabelType => "default";
    public string LabelFileType { get; set; } = "application/pdf";
    public string LabelUrl { get; set; } = "";
    public string? LabelPdfUrl { get; set; }
    public string? LabelZplUrl { get; set; }
    public string? LabelEpl2Url => null;
    public string? LabelFile => null;
}

internal sealed class Shipment
{
    public string Id { get; set; } = "";
    public string Object => "Shipment";
    public string CreatedAt { get; set; } = "";
    public bool IsReturn { get; set; }
    public string[] Messages => [];
    public string Mode => "test";
    public JsonNode Options { get; set; } = new JsonObject();
    public string? Reference { get; set; }
    public string Status => Tracker?.Status ?? "unknown";
    public string? TrackingCode { get; set; }
    public string UpdatedAt { get; set; } = "";
    public string? BatchId => null;
    public string? BatchStatus => null;
    public string? BatchMessage => null;
    public JsonNode? CustomsInfo { get; set; }
    public Address FromAddress { get; set; } = new();
    public string? Insurance { get; set; }
    public string? OrderId => null;
    public Parcel Parcel { get; set; } = new();
    public PostageLabel? PostageLabel { get; set; }
    public List<Rate> Rates { get; set; } = [];
    public string? RefundStatus { get; set; }
    public string? ScanForm => null;
    public Rate? SelectedRate { get; set; }
    public Tracker? Tracker { get; private set; }
    public Address ToAddress { get; set; } = new();
    public int UspsZone { get; set; }
    public Address ReturnAddress => FromAddress;
    public Address BuyerAddress => ToAddress;
    public string[] Forms => [];
    public object[] Fees => SelectedRate is null
        ? []
        : [new { @object = "Fee", type = "PostageFee", amount = SelectedRate.Price + "000", charged = true, refunded = RefundStatus == "refunded" }];

    [Hidden]
    public string? TrackerId { get; set; }

    public void Follow(Tracker tracker)
    {
        Tracker = tracker;
        TrackerId = tracker.Id;
    }
}

internal sealed class TrackingLocation
{
    public string Object => "TrackingLocation";
    public string? City { get; set; }
    public string? State { get; set; }
    public string? Country { get; set; }
    public string? Zip { get; set; }
}

internal sealed class TrackingDetail
{
    public string Object => "TrackingDetail";
    public string Message { get; set; } = "";
    public string Description => Message;
    public string Status { get; set; } = "";
    public string StatusDetail { get; set; } = "";
    public string Datetime { get; set; } = "";
    public string Source { get; set; } = "";
    public string? CarrierCode => null;
    public TrackingLocation TrackingLocation { get; set; } = new();
}

internal sealed class Tracker
{
    public string Id { get; set; } = "";
    public string Object => "Tracker";
    public string Mode => "test";
    public string TrackingCode { get; set; } = "";
    public string Status { get; set; } = "unknown";
    public string StatusDetail { get; set; } = "unknown";
    public string CreatedAt { get; set; } = "";
    public string UpdatedAt { get; set; } = "";
    public string? SignedBy { get; set; }
    public double? Weight { get; set; }
    public string? EstDeliveryDate { get; set; }
    public string? ShipmentId { get; set; }
    public string Carrier { get; set; } = "";
    public List<TrackingDetail> TrackingDetails { get; set; } = [];
    public string[] Fees => [];
    public object CarrierDetail => new
    {
        @object = "CarrierDetail",
        service = Service,
        container_type = (string?)null,
        est_delivery_date_local = EstDeliveryDate?[..10],
        est_delivery_time_local = (string?)null,
        origin_location = Place(Origin),
        origin_tracking_location = Origin,
        destination_location = Place(Destination),
        destination_tracking_location = (string?)null,
        guaranteed_delivery_date = (string?)null,
        alternate_identifier = (string?)null,
        initial_delivery_attempt = (string?)null,
    };
    public bool Finalized => Status is "delivered" or "return_to_sender" or "cancelled" or "failure";
    public bool IsReturn { get; set; }
    public string PublicUrl => $"https://track.easypost.com/{Id}";

    [Hidden]
    public string? Service { get; set; }

    [Hidden]
    public TrackingLocation Origin { get; set; } = new();

    [Hidden]
    public TrackingLocation Destination { get; set; } = new();

    /// <summary>Whether the label was voided, so that nothing more happens.</summary>
    [Hidden]
    public bool Stopped { get; set; }

    private static string Place(TrackingLocation at) => string.Join(' ', new[] { at.City, at.State, at.Country }.OfType<string>());
}
