using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.EasyPost;

/// <summary>Shipments: rates, labels, voids.</summary>
internal sealed class Shipments(EasyPostState state, Addresses addresses, Tracking tracking)
{
    public const string VoidStep = "easypost-void";

    private static readonly TimeSpan VoidTakes = TimeSpan.FromDays(14);

    public Answer Create(JsonObject body, Change change)
    {
        if (body["shipment"] is not JsonObject given)
            return Answer.Error(422, "PARAMETER.REQUIRED", "Missing required parameter.", ("shipment", "cannot be blank"));
        string now = Times.Text(state.World.Now);
        if (addresses.Read(given["from_address"], now) is not { } from)
            return Answer.Error(422, "PARAMETER.REQUIRED", "Missing required parameter.", ("from_address", "cannot be blank"));
        if (addresses.Read(given["to_address"], now) is not { } to)
            return Answer.Error(422, "PARAMETER.REQUIRED", "Missing required parameter.", ("to_address", "cannot be blank"));
        if (given["parcel"] is not JsonObject parcel || Number(parcel["weight"]) is not > 0)
            return Answer.Error(422, "PARAMETER.REQUIRED", "Missing required parameter.", ("parcel.weight", "must be greater than 0"));
        JsonObject options = given["options"] is JsonObject chosen ? (JsonObject)chosen.DeepClone() : [];
        options["currency"] ??= "USD";
        options["payment"] ??= new JsonObject { ["type"] = "SENDER" };
        options["date_advance"] ??= 0;
        var shipment = new Shipment
        {
            Id = Ids.Hex("shp_"),
            CreatedAt = now,
            UpdatedAt = now,
            IsReturn = given["is_return"] is JsonValue flag && flag.ToString() == "true",
            Options = options,
            Reference = (string?)given["reference"],
            CustomsInfo = given["customs_info"]?.DeepClone(),
            FromAddress = from,
            ToAddress = to,
            Parcel = new Parcel
            {
                Id = Ids.Hex("prcl_"),
                CreatedAt = now,
                Length = Number(parcel["length"]),
                Width = Number(parcel["width"]),
                Height = Number(parcel["height"]),
                PredefinedPackage = (string?)parcel["predefined_package"],
                Weight = Number(parcel["weight"])!.Value,
            },
        };
        shipment.UspsZone = Rating.Zone(from, to, state.World.Chaos);
        shipment.Rates = Rating.Of(shipment, state.World.Chaos);
        state.Shipments.Add(shipment.Id, shipment);
        state.Save(shipment, change);
        return Answer.Of(201, shipment);
    }

    public Answer Buy(Shipment shipment, JsonObject body, string baseUrl, Change change)
    {
        if (shipment.PostageLabel != null)
            return Answer.Error(422, "SHIPMENT.POSTAGE.EXISTS", "Postage already exists for this shipment.");
        string? rateId = body["rate"] is JsonObject named ? (string?)named["id"] : (string?)body["rate"];
        if (shipment.Rates.Find(r => r.Id == rateId) is not { } rate)
            return Answer.Error(422, "SHIPMENT.RATE.INVALID", "The rate does not belong to this shipment.", ("rate", "is invalid"));
        string now = Times.Text(state.World.Now);
        string file = (string?)shipment.Options["label_format"] == "ZPL" ? "zpl" : "pdf";
        string url = $"{baseUrl}/labels/{shipment.Id}";
        shipment.SelectedRate = rate;
        shipment.Insurance = body["insurance"]?.ToString();
        shipment.TrackingCode = Tracking.NewCode(rate.Carrier);
        shipment.UpdatedAt = now;
        shipment.PostageLabel = new PostageLabel
        {
            Id = Ids.Hex("pl_"),
            CreatedAt = now,
            LabelFileType = file == "zpl" ? "application/zpl" : "application/pdf",
            LabelUrl = $"{url}.{file}",
            LabelPdfUrl = file == "pdf" ? $"{url}.pdf" : null,
            LabelZplUrl = file == "zpl" ? $"{url}.zpl" : null,
        };
        shipment.Follow(tracking.Begin(shipment, rate, change));
        state.Save(shipment, change);
        return Answer.Of(200, shipment);
    }

    public Answer Convert(Shipment shipment, string? format, string baseUrl, Change change)
    {
        if (shipment.PostageLabel is not { } label)
            return Answer.Error(422, "SHIPMENT.POSTAGE.MISSING", "There is no postage for this shipment.");
        string url = $"{baseUrl}/labels/{shipment.Id}";
        switch (format?.ToUpperInvariant())
        {
            case "ZPL": label.LabelZplUrl = $"{url}.zpl"; break;
            case "PDF": label.LabelPdfUrl = $"{url}.pdf"; break;
            default: return Answer.Error(422, "PARAMETER.INVALID", "Invalid parameter.", ("file_format", "must be ZPL or PDF"));
        }
        state.Save(shipment, change);
        return Answer.Of(200, shipment);
    }

    /// <summary>Voids the label; once the carrier has the parcel it is too late.</summary>
    public Answer Void(Shipment shipment, Change change)
    {
        if (shipment.PostageLabel is null)
            return Answer.Error(422, "SHIPMENT.REFUND.UNAVAILABLE", "Refund request failed: there is no postage to refund.");
        if (shipment.RefundStatus != null)
            return Answer.Of(200, shipment);
        bool isInHand = shipment.Tracker!.Status is not ("unknown" or "pre_transit");
        shipment.RefundStatus = isInHand ? "rejected" : "submitted";
        if (!isInHand)
        {
            shipment.Tracker.Stopped = true;
            state.Save(shipment.Tracker, change);
            change.Jobs.Add(state.World.NewJob(state.World.Now + VoidTakes, VoidStep, VoidStep, shipment.Id));
        }
        state.Save(shipment, change);
        return Answer.Of(200, shipment);
    }

    public Change FinishVoid(Job job)
    {
        lock (state.Gate)
        {
            var change = new Change();
            if (state.Shipments.TryGetValue(job.Payload, out Shipment? shipment))
            {
                shipment.RefundStatus = "refunded";
                state.Save(shipment, change);
            }
            return change;
        }
    }

    private static double? Number(JsonNode? node) =>
        node is JsonValue value && double.TryParse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture, out double number)
            ? number
            : null;
}
