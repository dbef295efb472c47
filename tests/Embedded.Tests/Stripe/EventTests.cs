using Newtonsoft.Json.Linq;
using Shared;
using Stripe;
using Stripe.Checkout;

namespace Embedded.Tests.Stripe;

public sealed class EventTests
{
    private const string Refunded = """
        {"id":"evt_1","object":"event","api_version":"2026-07-29.dahlia","created":1764005000,"livemode":false,"pending_webhooks":1,
         "data":{"object":{"id":"ch_1","object":"charge","amount":5997,"amount_refunded":1500,"currency":"usd","captured":true,
           "payment_intent":"pi_1","metadata":{"order_id":"o1"},"created":1764000039,"new_field":{"a":1}},
          "previous_attributes":{"amount_refunded":500,"refunded":false}},
         "request":{"id":"req_1","idempotency_key":"o1:refund:1"},"type":"charge.refunded"}
        """;

    public static TheoryData<string> Fixtures() => [.. SharedFixtures.Files("stripe").Where(f => !f.Contains("/rest/"))];

    [SharedTheory]
    [MemberData(nameof(Fixtures))]
    public void Every_sample_event_is_read_with_its_object(string file)
    {
        string json = SharedFixtures.Text(file);

        if (json.Contains("\"v2.core.event\""))
        {
            Assert.Throws<ArgumentException>(() => EventUtility.ParseEvent(json, throwOnApiVersionMismatch: false));
            return;
        }
        Event read = EventUtility.ParseEvent(json, throwOnApiVersionMismatch: false);

        var raw = JObject.Parse(json);
        Assert.Equal((string?)raw["id"], read.Id);
        Assert.Equal((string?)raw["type"], read.Type);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds((long)raw["created"]!).UtcDateTime, read.Created);
        Assert.Equal((string?)raw["data"]!["object"]!["object"], read.Data.Object.Object);
        Assert.Equal((string?)raw["data"]!["object"]!["id"], ((IHasId)read.Data.Object).Id);
        Assert.Equal(raw["data"]!["previous_attributes"] is JObject, read.Data.PreviousAttributes is not null);
    }

    [SharedTheory]
    [MemberData(nameof(Fixtures))]
    public void Every_value_that_has_a_property_comes_out_as_it_came_in(string file)
    {
        string json = SharedFixtures.Text(file);
        if (json.Contains("\"v2.core.event\""))
            return;

        JObject written = JObject.Parse(EventUtility.ParseEvent(json, throwOnApiVersionMismatch: false).ToJson());

        AssertSame(JObject.Parse(json), written, "");

        static void AssertSame(JToken original, JToken mine, string path)
        {
            if (original is JObject from && mine is JObject to)
            {
                foreach ((string name, JToken? value) in from)
                {
                    if (to[name] is { Type: not JTokenType.Null } kept)
                        AssertSame(value!, kept, $"{path}/{name}");
                }
            }
            else if (original is JArray list)
            {
                Assert.Equal(list.Count, mine.Count());
                for (int i = 0; i < list.Count; i++)
                    AssertSame(list[i], mine[i]!, $"{path}/{i}");
            }
            else
            {
                bool isSame = JToken.DeepEquals(original, mine) || (original is JValue && original.ToString() == mine.ToString());
                Assert.True(isSame || original.Type == JTokenType.Null, $"{path}: {original} became {mine}");
            }
        }
    }

    [Fact]
    public void What_changed_is_read_beside_the_object()
    {
        Event read = EventUtility.ParseEvent(Refunded);

        var charge = Assert.IsType<Charge>(read.Data.Object);
        Assert.Equal(1500 - 500, charge.AmountRefunded - (long)read.Data.PreviousAttributes.amount_refunded);
        Assert.Equal("pi_1", charge.PaymentIntentId);
        Assert.Null(charge.PaymentIntent);
        Assert.Equal("o1", charge.Metadata["order_id"]);
        Assert.Equal(EventTypes.ChargeRefunded, read.Type);
        Assert.Equal("o1:refund:1", read.Request.IdempotencyKey);
        Assert.Equal(1, (int)read.Data.RawObject.new_field.a);
        Assert.Equal(1, charge.RawJsonElement!.Value.GetProperty("new_field").GetProperty("a").GetInt32());
    }

    [Fact]
    public void An_event_of_another_release_train_is_refused_unless_the_caller_takes_it()
    {
        string endive = Refunded.Replace("2026-07-29.dahlia", "2026-10-28.endive");

        Assert.Contains("expects API version 2026-07-29.dahlia", Assert.Throws<StripeException>(() => EventUtility.ParseEvent(endive)).Message);
        Assert.Equal("evt_1", EventUtility.ParseEvent(endive, throwOnApiVersionMismatch: false).Id);
    }

    [Fact]
    public void An_object_of_an_unknown_kind_is_null_and_kept_as_json()
    {
        Event read = EventUtility.ParseEvent(Refunded.Replace("\"object\":\"charge\"", "\"object\":\"novelty\""));

        Assert.Null(read.Data.Object);
        Assert.Equal("ch_1", (string)read.Data.RawObject.id);
    }

    [SharedFact]
    public void Old_and_new_payment_intents_both_name_their_charge()
    {
        var now = (PaymentIntent)EventUtility.ParseEvent(SharedFixtures.Text("stripe/payment_intent.succeeded.json"), false).Data.Object;
        Event old = EventUtility.ParseEvent(SharedFixtures.Text("stripe/recorded-2020-08-27/payment_intent.succeeded.json"), false);

        Assert.StartsWith("ch_", now.LatestChargeId);
        Assert.StartsWith("ch_", (string)old.Data.RawObject.charges.data[0].id);
    }

    [SharedFact]
    public void A_completed_session_shows_what_was_paid_and_by_whom()
    {
        var session = (Session)EventUtility.ParseEvent(SharedFixtures.Text("stripe/checkout.session.completed.json"), false).Data.Object;

        Assert.Equal("paid", session.PaymentStatus);
        Assert.Equal("ORD-10001", session.ClientReferenceId);
        Assert.Equal(5997, session.AmountTotal);
        Assert.Equal("jenny.rosen@example.com", session.CustomerDetails.Email);
        Assert.Equal("pi_3Fixture00000000000001", session.PaymentIntentId);
    }
}
