using System.Text.Json.Nodes;
using Serverless.Sandbox.EasyPost;
using Shared;
using Stripe;

namespace Functions.Tests.Sandbox;

/// <summary>Compares what the sandbox says with the vendors' own samples, field by field.</summary>
public sealed class ShapeTests : SandboxTest
{
    [SharedFact]
    public async Task Stripes_events_have_the_fields_of_the_samples()
    {
        PaymentIntent paid = await PayAsync();
        await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id, Reason = "requested_by_customer" });
        await Record.ExceptionAsync(() => PayAsync("pm_card_chargeDeclinedInsufficientFunds"));
        await PayAsync("pm_card_authenticationRequired");
        PaymentIntent held = await PayAsync(capture: "manual");
        await Stripe.PaymentIntents.CancelAsync(held.Id);
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{paid.Id}/review");
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{paid.Id}/early-fraud-warning");
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{paid.Id}/dispute");
        await Stripe.Checkout.Sessions.CreateAsync(StripeApiTests.NewSession());
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{(await Stripe.Checkout.Sessions.ListAsync()).Single().Id}/pay");
        await Sandbox.UntilIdleAsync();

        Dictionary<string, JsonNode> mine = App.Of("stripe").GroupBy(w => w.Json.GetProperty("type").GetString()!)
            .ToDictionary(g => g.Key, g => JsonNode.Parse(g.First().Body)!);
        foreach ((string type, JsonNode json) in mine)
        {
            // Of these two there is no sample; their object is another one's.
            if (type is "charge.succeeded" or "charge.dispute.funds_withdrawn")
                AssertFields(Sample(type == "charge.succeeded" ? "charge.refunded" : "charge.dispute.created")["data"]!["object"]!, json["data"]!["object"]!, type);
            else
                AssertFields(Sample(type), json, type);
        }
        Assert.Equal(14, mine.Count);

        static JsonNode Sample(string type) => JsonNode.Parse(SharedFixtures.Text($"stripe/{type}.json"))!;
    }

    [SharedTheory]
    [InlineData("charge_already_refunded")]
    [InlineData("payment_intent_unexpected_state")]
    [InlineData("idempotency_error")]
    [InlineData("card_error")]
    public async Task Stripes_errors_have_the_fields_of_the_samples(string name)
    {
        PaymentIntent paid = await PayAsync(key: "k");
        StripeException mine = await Assert.ThrowsAsync<StripeException>(async () =>
        {
            switch (name)
            {
                case "charge_already_refunded":
                    await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id });
                    await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id });
                    break;
                case "payment_intent_unexpected_state":
                    await Stripe.PaymentIntents.CancelAsync(paid.Id);
                    break;
                case "idempotency_error":
                    await PayAsync(amount: 1, key: "k");
                    break;
                case "card_error":
                    await PayAsync("pm_card_chargeDeclined");
                    break;
            }
        });

        string file = SharedFixtures.Files("stripe/rest").Single(f => f.EndsWith($".{name}.json"));
        JsonNode sample = JsonNode.Parse(SharedFixtures.Text(file))!;
        Assert.StartsWith($"error.{(int)mine.HttpStatusCode}.", Path.GetFileName(file));
        if (name == "idempotency_error")
            sample["error"]!.AsObject().Remove("doc_url");
        AssertFields(sample, JsonNode.Parse(mine.StripeResponse.Content)!, name);
        Assert.Equal((string?)sample["error"]!["type"], mine.StripeError.Type);
        Assert.Equal((string?)sample["error"]!["code"], mine.StripeError.Code);
    }

    [SharedFact]
    public async Task EasyPosts_answers_and_events_have_the_fields_of_the_samples()
    {
        JsonNode sample = JsonNode.Parse(SharedFixtures.Text("easypost/shipment.create.response.json"))!;
        (_, JsonObject created) = await SendAsync(HttpMethod.Post, "/easypost/v2/shipments", new
        {
            shipment = new { from_address = sample["from_address"], to_address = sample["to_address"], parcel = sample["parcel"], customs_info = sample["customs_info"] },
        });
        AssertFields(sample, created, "create");
        (_, JsonObject bought) = await SendAsync(
            HttpMethod.Post, $"/easypost/v2/shipments/{created["id"]}/buy", new { rate = created["rates"]![0], insurance = "249.99" });
        AssertFields(JsonNode.Parse(SharedFixtures.Text("easypost/shipment.buy.response.json"))!, bought, "buy");
        await Sandbox.UntilIdleAsync();
        AssertFields(
            JsonNode.Parse(SharedFixtures.Text("easypost/tracker.updated.event-body.json"))!, JsonNode.Parse(App.Of("easypost").Single().Body)!, "tracker.updated");
    }

    [SharedFact]
    public async Task SendGrids_events_have_the_fields_of_the_samples()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Sandbox.SendGridUrl}/v3/mail/send")
        {
            Content = new StringContent("""
                {"personalizations":[{"to":[{"email":"deferred@example.com"}]},{"to":[{"email":"bounce@example.com"}]},{"to":[{"email":"dropped@example.com"}]}],
                 "from":{"email":"a@example.com"},"subject":"s","categories":["c"],"content":[{"type":"text/plain","value":"t"}]}
                """),
        };
        request.Headers.Authorization = new("Bearer", "SG.sandbox");
        (await Http.SendAsync(request)).EnsureSuccessStatusCode();
        await PassAsync(TimeSpan.FromHours(1));

        List<JsonNode> mine = [.. App.Of("sendgrid").SelectMany(w => JsonNode.Parse(w.Body)!.AsArray()).Select(e => e!)];
        foreach (JsonNode? sample in JsonNode.Parse(SharedFixtures.Text("sendgrid/event_webhook.all_kinds.json"))!.AsArray())
        {
            if (mine.Find(e => (string?)e["event"] == (string?)sample!["event"]) is { } same)
                AssertFields(sample!, same, (string)sample!["event"]!);
        }
        Assert.Equal(["bounce", "deferred", "delivered", "dropped", "processed"], mine.Select(e => (string)e["event"]!).Distinct().Order());
    }

    [Fact]
    public void The_bar_code_has_the_checksum_of_the_standard()
    {
        // The example of ISO/IEC 15417 in code set B: PJJ123C has the check character 55 by start B (104).
        List<int> widths = Code128.Widths("PJJ123C");

        int sum = (104 + new[] { 48, 42, 42, 17, 18, 19, 35 }.Select((code, i) => code * (i + 1)).Sum()) % 103;
        Assert.Equal(Code128.Widths(((char)(sum + 32)).ToString())[6..12], widths[48..54]);
        Assert.Equal([2, 3, 3, 1, 1, 1, 2], widths[54..]);
        Assert.Equal((9 * 11) + 13, widths.Sum());
    }

    // Samples have values in fields that are null here, and the other way round; a field must be there all the same.
    private static void AssertFields(JsonNode sample, JsonNode mine, string path)
    {
        if (sample is JsonArray list && mine is JsonArray other)
        {
            if (list.Count > 0 && other.Count > 0)
                AssertFields(list[0]!, other[0]!, $"{path}[0]");
            return;
        }
        if (sample is not JsonObject from || mine is not JsonObject to || path.EndsWith("/metadata") || path.EndsWith("/invoice_data") || path.EndsWith("/verifications"))
            return;
        foreach ((string name, JsonNode? value) in from)
        {
            Assert.True(to.ContainsKey(name), $"{path} has no {name}.");
            if (value != null && to[name] is { } own)
            {
                AssertFields(value, own, $"{path}/{name}");
                Assert.True(value is JsonObject == own is JsonObject && value is JsonArray == own is JsonArray, $"{path}/{name} is of another kind.");
            }
        }
    }
}
