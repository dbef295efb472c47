using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stripe;

namespace Embedded.Tests.Stripe;

public sealed class EntityJsonTests
{
    private const string Intent = """
        {"id":"pi_1","object":"payment_intent","amount":1999,"created":1764000000,"currency":"gbp","customer":"cus_1",
         "latest_charge":{"id":"ch_1","object":"charge","amount":1999},"metadata":{"order_id":"2026-01-01T00:00:00Z"},
         "shipping":{"name":"Ada","address":{"city":"Leeds"}},"last_payment_error":{"code":"card_declined"},"status":"succeeded"}
        """;

    [Fact]
    public void Newtonsoft_reads_and_writes_the_names_on_the_wire()
    {
        var read = JsonConvert.DeserializeObject<PaymentIntent>(Intent)!;
        JObject written = JsonConvert.DeserializeObject<JObject>(
            JsonConvert.SerializeObject(read), new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;

        Assert.Equal(("pi_1", 1999, "cus_1", "ch_1"), (read.Id, read.Amount, read.CustomerId, read.LatestCharge.Id));
        Assert.Equal(1764000000, (long)written["created"]!);
        Assert.Equal("2026-01-01T00:00:00Z", (string?)written["metadata"]!["order_id"]);
        Assert.Equal("ch_1", (string?)written["latest_charge"]!["id"]);
        Assert.Equal("Leeds", (string?)JObject.FromObject(read)["shipping"]!["address"]!["city"]);
    }

    [Fact]
    public void The_settings_for_Newtonsoft_read_what_is_only_known_as_an_interface()
    {
#pragma warning disable CS0618 // Obsolete in the official library as well, and still there.
        JsonSerializerSettings settings = StripeConfiguration.DefaultSerializerSettings();
#pragma warning restore CS0618

        Assert.Equal("card_1", Assert.IsType<Card>(JsonConvert.DeserializeObject<IPaymentSource>("""{"id":"card_1","object":"card"}""", settings)).Id);
        Assert.Null(JsonConvert.DeserializeObject<IPaymentSource>("""{"id":"x_1","object":"unheard_of"}""", settings));
        Assert.Equal((DateParseHandling.None, 128), (settings.DateParseHandling, settings.MaxDepth));
    }

    [Fact]
    public void Newtonsoft_writes_parameters_as_they_are_sent()
    {
        var options = new PaymentIntentCreateOptions { Amount = 5, Metadata = new() { ["a"] = "b" }, OffSession = true };

        JObject written = JObject.Parse(JsonConvert.SerializeObject(options));

        Assert.Equal((5, "b", true), ((long)written["amount"]!, (string)written["metadata"]!["a"]!, (bool)written["off_session"]!));
    }

    [Theory]
    [InlineData("{\"amount\":\"5\"}")]
    [InlineData("{\"amount\":5.5}")]
    [InlineData("{\"amount\":null}")]
    [InlineData("{\"created\":null}")]
    [InlineData("{\"created\":-1}")]
    [InlineData("{\"created\":\"yesterday\"}")]
    [InlineData("{\"currency\":7}")]
    [InlineData("{\"livemode\":\"true\"}")]
    public void A_value_of_another_type_is_refused(string json) =>
        Assert.Throws<System.Text.Json.JsonException>(() => PaymentIntent.FromJson(json));

    [Fact]
    public void A_time_may_be_text_and_may_be_in_milliseconds()
    {
        DateTime expected = DateTimeOffset.FromUnixTimeSeconds(1764000000).UtcDateTime;

        Assert.Equal(expected, PaymentIntent.FromJson("{\"created\":\"1764000000\"}").Created);
        Assert.Equal(expected, PaymentIntent.FromJson("{\"created\":1764000000000}").Created);
    }

    [Fact]
    public void Json_is_kept_with_an_object_but_not_with_its_address_its_errors_or_the_event_around_it()
    {
        const string Changed = """ ,"previous_attributes":{"status":"processing"}}""";
        Event read = EventUtility.ParseEvent(
            """{"id":"evt_1","object":"event","api_version":"2026-07-29.dahlia","type":"payment_intent.succeeded","data":{"object":"""
            + Intent + Changed + "}");
        var intent = (PaymentIntent)read.Data.Object;

        Assert.NotNull(read.RawJsonElement);
        Assert.NotNull(intent.RawJsonElement);
        Assert.NotNull(intent.LatestCharge.RawJsonElement);
        Assert.Null(read.Data.RawJsonElement);
        Assert.Null(intent.Shipping.RawJsonElement);
        Assert.Null(intent.Shipping.Address.RawJsonElement);
        Assert.Null(intent.LastPaymentError.RawJsonElement);
        Assert.Equal("processing", (string)read.Data.PreviousAttributes.status);
        Assert.DoesNotContain("previous_attributes", read.ToJson());
    }

    [Fact]
    public void A_decimal_is_text_on_the_wire_in_every_object_and_parameter()
    {
        InvoiceItem read = InvoiceItem.FromJson("""{"quantity_decimal":"1.5","pricing":{"unit_amount_decimal":"12.345"}}""");

        Assert.Equal((1.5m, 12.345m), (read.QuantityDecimal, read.Pricing.UnitAmountDecimal));
        Assert.Contains("\"quantity_decimal\": \"1.5\"", read.ToJson());
        Assert.Contains("\"unit_amount_decimal\":\"0.1\"", System.Text.Json.JsonSerializer.Serialize(new InvoiceItemCreateOptions { UnitAmountDecimal = 0.1m }));
    }

    [Fact]
    public void That_an_object_was_deleted_is_written_only_when_it_was()
    {
        Assert.DoesNotContain("deleted", new Customer { Id = "cus_1" }.ToJson());
        Assert.Contains("\"deleted\": true", new Customer { Id = "cus_1", Deleted = true }.ToJson());
    }
}
