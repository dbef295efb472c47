using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Functions.Tests.Sandbox;

public sealed class EasyPostTests : SandboxTest
{
    private static readonly object Warehouse = new { name = "Shop", street1 = "2 Park Row", city = "Leeds", zip = "LS1 4AP", country = "GB" };
    private static readonly object Customer = new { name = "Ann Ä. (Lee)", street1 = "1 High St", city = "London", zip = "SW1A 1AA", country = "GB" };

    [Fact]
    public async Task A_parcel_travels_from_label_to_door_on_the_business_clock()
    {
        JsonObject bought = await BuyAsync("ord_1");
        int days = (int)bought["selected_rate"]!["delivery_days"]!;
        await Sandbox.UntilIdleAsync();
        Assert.Equal(["pre_transit"], App.ParcelStates());

        await PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(["pre_transit", "in_transit"], App.ParcelStates());

        await PassAsync(TimeSpan.FromDays(days + 1));
        List<string> states = App.ParcelStates();
        Assert.Equal(["out_for_delivery", "delivered"], states[^2..]);
        JsonNode delivered = JsonNode.Parse(App.Of("easypost")[^1].Body)!;
        Assert.Equal("tracker.updated", (string?)delivered["description"]);
        Assert.Equal("out_for_delivery", (string?)delivered["previous_attributes"]!["status"]);
        Assert.Equal((string?)bought["tracking_code"], (string?)delivered["result"]!["tracking_code"]);
        Assert.Equal((string?)bought["id"], (string?)delivered["result"]!["shipment_id"]);
        Assert.Equal(new DateOnly(2026, 11, 3).AddDays(days), DateOnly.Parse(((string)delivered["created_at"]!)[..10]));
    }

    [Fact]
    public async Task Webhooks_carry_easyposts_signature()
    {
        await BuyAsync("ord_1");
        await Sandbox.UntilIdleAsync();

        Webhook webhook = App.Of("easypost").Single();
        byte[] hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes("sandbox-easypost"), Encoding.UTF8.GetBytes(webhook.Body));
        Assert.Equal($"hmac-sha256-hex={Convert.ToHexStringLower(hash)}", webhook.Headers["X-Hmac-Signature"]);
    }

    [Fact]
    public async Task A_label_is_bought_once_and_can_be_read_again()
    {
        JsonObject bought = await BuyAsync("ord_1");
        string id = (string)bought["id"]!;

        (int status, JsonObject refused) = await SendAsync(
            HttpMethod.Post, $"/easypost/v2/shipments/{id}/buy", new { rate = new { id = (string?)bought["selected_rate"]!["id"] } });
        (_, JsonObject read) = await SendAsync(HttpMethod.Get, $"/easypost/v2/shipments/{id}");

        Assert.Equal((422, "SHIPMENT.POSTAGE.EXISTS"), (status, (string?)refused["error"]!["code"]));
        Assert.Equal((string?)bought["tracking_code"], (string?)read["tracking_code"]);
        Assert.Equal((string?)bought["tracker"]!["id"], (string?)read["tracker"]!["id"]);
    }

    [Fact]
    public async Task Labels_are_real_documents()
    {
        JsonObject bought = await BuyAsync("ord_1");
        (_, JsonObject converted) = await SendAsync(HttpMethod.Get, $"/easypost/v2/shipments/{bought["id"]}/label?file_format=ZPL");

        byte[] pdf = await Http.GetByteArrayAsync((string)bought["postage_label"]!["label_url"]!);
        string zpl = await Http.GetStringAsync((string)converted["postage_label"]!["label_zpl_url"]!);

        Assert.StartsWith("%PDF-1.4", Encoding.Latin1.GetString(pdf));
        Assert.EndsWith("%%EOF\n", Encoding.Latin1.GetString(pdf));
        Assert.StartsWith("^XA", zpl);
        Assert.Contains((string)bought["tracking_code"]!, zpl);
        Assert.Contains("Ann Ä. (Lee)", zpl);
    }

    [Fact]
    public async Task The_same_parcel_between_the_same_places_costs_the_same()
    {
        JsonObject one = await CreateAsync("ord_1"), two = await CreateAsync("ord_2"), heavier = await CreateAsync("ord_3", weight: 320);

        Assert.Equal(Prices(one), Prices(two));
        Assert.All(Prices(one).Zip(Prices(heavier)), p => Assert.True(p.First < p.Second));

        static decimal[] Prices(JsonObject shipment) => [.. shipment["rates"]!.AsArray().Select(r => decimal.Parse((string)r!["rate"]!))];
    }

    [Fact]
    public async Task A_label_is_voided_until_the_carrier_has_the_parcel()
    {
        JsonObject early = await BuyAsync("ord_1"), late = await BuyAsync("ord_2");
        (_, JsonObject voided) = await SendAsync(HttpMethod.Post, $"/easypost/v2/shipments/{early["id"]}/refund");
        await PassAsync(TimeSpan.FromDays(2));
        (_, JsonObject refused) = await SendAsync(HttpMethod.Post, $"/easypost/v2/shipments/{late["id"]}/refund");
        await PassAsync(TimeSpan.FromDays(20));
        (_, JsonObject settled) = await SendAsync(HttpMethod.Get, $"/easypost/v2/shipments/{early["id"]}");

        Assert.Equal(("submitted", "rejected", "refunded"),
            ((string?)voided["refund_status"], (string?)refused["refund_status"], (string?)settled["refund_status"]));
        Assert.Equal("pre_transit", (string?)settled["tracker"]!["status"]);
    }

    [Fact]
    public async Task A_return_is_brought_to_the_counter_some_days_later()
    {
        JsonObject bought = await BuyAsync("ord_1", isReturn: true);

        await PassAsync(TimeSpan.FromDays(12));

        Assert.True((bool)bought["is_return"]!);
        Assert.Equal("delivered", App.ParcelStates()[^1]);
        (_, JsonObject summary) = await SendAsync(HttpMethod.Get, "/_sandbox/summary?order=ord_1");
        Assert.Equal(1, (int)summary["orders"]!["ord_1"]!["returnLabels"]!);
    }

    [Fact]
    public async Task Addresses_are_verified_or_refused_with_reasons()
    {
        (int good, JsonObject verified) = await SendAsync(HttpMethod.Post, "/easypost/v2/addresses/create_and_verify", new { address = Customer });
        (int bad, JsonObject refused) = await SendAsync(
            HttpMethod.Post, "/easypost/v2/addresses", new { verify_strict = true, address = new { street1 = "000 unknown street", city = "Not A City" } });

        Assert.Equal((200, "1 HIGH ST"), (good, (string?)verified["address"]!["street1"]));
        Assert.Equal((422, "ADDRESS.VERIFY.FAILURE", "Address not found"),
            (bad, (string?)refused["error"]!["code"], (string?)refused["error"]!["errors"]![0]!["message"]));
    }

    [Fact]
    public async Task A_shipment_without_an_address_or_weight_is_refused()
    {
        (int status, JsonObject body) = await SendAsync(
            HttpMethod.Post, "/easypost/v2/shipments", new { shipment = new { from_address = Warehouse, to_address = Customer, parcel = new { weight = 0 } } });

        Assert.Equal((422, "parcel.weight"), (status, (string?)body["error"]!["errors"]![0]!["field"]));
    }

    private async Task<JsonObject> CreateAsync(string reference, bool isReturn = false, double weight = 32)
    {
        (int status, JsonObject created) = await SendAsync(HttpMethod.Post, "/easypost/v2/shipments", new
        {
            shipment = new { reference, from_address = Warehouse, to_address = Customer, parcel = new { weight }, is_return = isReturn },
        });
        Assert.Equal(201, status);
        return created;
    }

    private async Task<JsonObject> BuyAsync(string reference, bool isReturn = false)
    {
        JsonObject created = await CreateAsync(reference, isReturn);
        (int status, JsonObject bought) = await SendAsync(
            HttpMethod.Post, $"/easypost/v2/shipments/{created["id"]}/buy", new { rate = new { id = (string?)created["rates"]![0]!["id"] } });
        Assert.Equal(200, status);
        return bought;
    }
}
