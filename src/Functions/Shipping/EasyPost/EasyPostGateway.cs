using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Domain;
using Serverless.Domain.Shipping;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Shipping.EasyPost;

/// <summary>What a label is bought for.</summary>
/// <param name="Id">Parcel or return id: one label each, however often it is asked for.</param>
/// <param name="OrderId">The order.</param>
/// <param name="From">Where it is handed over.</param>
/// <param name="To">Where it goes.</param>
/// <param name="WeightGrams">Weight; at least 1.</param>
/// <param name="Express">Whether it goes by the fast service, where there is one: the customer paid for it, or the store does.</param>
/// <param name="IsReturn">Whether it is the customer who sends it.</param>
public sealed record Shipment(string Id, string OrderId, Address From, Address To, int WeightGrams, bool Express, bool IsReturn);

/// <summary>EasyPost refused for good; its message is for staff.</summary>
public sealed class EasyPostException(string code, string message) : Exception($"EasyPost: {message} ({code})")
{
    /// <summary>EasyPost's error code.</summary>
    public string Code { get; } = code;
}

/// <summary>
/// Calls EasyPost (https://docs.easypost.com). A shipment costs nothing until it is bought, and is bought once: its id is noted before, so that
/// a repeat after a crash looks the same shipment up instead of buying a second one.
/// </summary>
public sealed class EasyPostGateway(HttpClient http, OrderReferences references)
{
    private const decimal GramsPerOunce = 28.349523125m;
    private const int ExpressDays = 2;

    /// <summary>Buys the label, or returns the one that was bought before.</summary>
    public async Task<ShippingLabel> BuyAsync(Shipment shipment, CancellationToken cancellation)
    {
        JsonNode created = await references.FindAsync(OrderReferences.ShipmentOf, shipment.Id, cancellation) is { } known
            ? await SendAsync(HttpMethod.Get, $"shipments/{known.Subject}", null, cancellation)
            : await CreateAsync(shipment, cancellation);
        string shipmentId = created["id"]!.GetValue<string>();
        if (created["postage_label"] is null)
        {
            try
            {
                created = await SendAsync(HttpMethod.Post, $"shipments/{shipmentId}/buy", new() { ["rate"] = new JsonObject { ["id"] = Choose(created, shipment.Express) } }, cancellation);
            }
            catch (EasyPostException)
            {
                // Bought by an attempt whose answer was lost? Then the shipment has its label.
                created = await SendAsync(HttpMethod.Get, $"shipments/{shipmentId}", null, cancellation);
                if (created["postage_label"] is null)
                {
                    throw;
                }
            }
        }

        ShippingLabel label = Label(created);
        await references.AddAsync(OrderReferences.Tracking, label.TrackingNumber, new(shipment.OrderId, shipment.Id), cancellation);
        return label;
    }

    /// <summary>Asks the money for an unused label back.</summary>
    /// <returns>Why the carrier does not take it back; null when it does, though the money may take weeks.</returns>
    public async Task<string?> VoidAsync(string shipmentId, CancellationToken cancellation)
    {
        try
        {
            return Refused(await SendAsync(HttpMethod.Post, $"shipments/{shipmentId}/refund", null, cancellation), "");
        }
        catch (EasyPostException e)
        {
            // Asked for before, by an attempt whose answer was lost?
            return Refused(await SendAsync(HttpMethod.Get, $"shipments/{shipmentId}", null, cancellation), e.Message);
        }

        static string? Refused(JsonNode shipment, string because) =>
            shipment["refund_status"]?.GetValue<string>() is "submitted" or "refunded" ? null : because is "" ? $"refund {shipment["refund_status"] ?? "not begun"}" : because;
    }

    private async Task<JsonNode> CreateAsync(Shipment shipment, CancellationToken cancellation)
    {
        JsonNode created = await SendAsync(
            HttpMethod.Post,
            "shipments",
            new()
            {
                ["shipment"] = new JsonObject
                {
                    ["reference"] = shipment.Id,
                    ["is_return"] = shipment.IsReturn,
                    ["to_address"] = Write(shipment.To),
                    ["from_address"] = Write(shipment.From),
                    ["parcel"] = new JsonObject { ["weight"] = decimal.Round(Math.Max(1, shipment.WeightGrams) / GramsPerOunce, 1) },
                },
            },
            cancellation);
        string id = created["id"]!.GetValue<string>();
        Referent first = await references.AddAsync(OrderReferences.ShipmentOf, shipment.Id, new(shipment.OrderId, id), cancellation);
        await references.AddAsync(OrderReferences.Shipment, first.Subject, new(shipment.OrderId, shipment.Id), cancellation);
        return first.Subject == id ? created : await SendAsync(HttpMethod.Get, $"shipments/{first.Subject}", null, cancellation);
    }

    private static string Choose(JsonNode shipment, bool express)
    {
        var rates = shipment["rates"]!.AsArray()
            .Select(rate => (Id: rate!["id"]!.GetValue<string>(), Price: Price(rate), Days: rate["delivery_days"]?.GetValue<int?>()))
            .OrderBy(rate => rate.Price)
            .ToList();
        if (rates.Count == 0)
        {
            throw new EasyPostException("NO_RATES", "no carrier offers a rate for this shipment");
        }

        return express && rates.Find(rate => rate.Days <= ExpressDays) is { Id: not null } fast ? fast.Id : rates[0].Id;
    }

    private static ShippingLabel Label(JsonNode shipment)
    {
        JsonNode rate = shipment["selected_rate"]!;
        return new(
            shipment["id"]!.GetValue<string>(),
            rate["carrier"]!.GetValue<string>(),
            rate["service"]!.GetValue<string>(),
            shipment["tracking_code"]!.GetValue<string>(),
            shipment["postage_label"]!["label_url"]!.GetValue<string>(),
            Money.FromDecimal(Price(rate), rate["currency"]!.GetValue<string>()),
            rate["delivery_days"]?.GetValue<int?>());
    }

    private static decimal Price(JsonNode rate) => decimal.Parse(rate["rate"]!.GetValue<string>(), CultureInfo.InvariantCulture);

    private static JsonObject Write(Address address) => new()
    {
        ["name"] = address.Name,
        ["street1"] = address.Line1,
        ["street2"] = address.Line2,
        ["city"] = address.City,
        ["state"] = address.Region,
        ["zip"] = address.Postcode,
        ["country"] = address.Country,
    };

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(method, $"v2/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        using HttpResponseMessage response = await http.SendAsync(request, cancellation);
        string text = await response.Content.ReadAsStringAsync(cancellation);
        if (response.IsSuccessStatusCode)
        {
            return JsonNode.Parse(text) ?? throw new JsonException("EasyPost answered 'null'.");
        }

        // Too many requests and server errors are worth another try (the activity's retries); the rest is an answer.
        if ((int)response.StatusCode is 429 or >= 500)
        {
            response.EnsureSuccessStatusCode();
        }

        JsonNode? error = ParseError(text);
        throw new EasyPostException(error?["code"]?.ToString() ?? $"HTTP_{(int)response.StatusCode}", error?["message"]?.ToString() ?? "no message");
    }

    private static JsonNode? ParseError(string text)
    {
        try
        {
            return JsonNode.Parse(text)?["error"];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
