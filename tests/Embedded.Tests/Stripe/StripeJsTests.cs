using System.Text.Json;
using Serverless.Sandbox;
using Shared;
using Stripe;
using Stripe.Checkout;

namespace Embedded.Tests.Stripe;

/// <summary>Compares with Stripe's JavaScript library.</summary>
public sealed class StripeJsTests
{
    private const string Payload = "{\"id\":\"evt_ä\",\"object\":\"event\",\"api_version\":\"2026-07-29.dahlia\",\"created\":1,\"type\":\"x\",\"data\":{}}";

    [NodeFact("stripe")]
    public async Task Both_libraries_put_the_same_requests_on_the_wire()
    {
        await using var server = new WireRecorder { Answer = _ => (200, """{"id":"x","object":"list","data":[],"has_more":false}""", null) };
        int count = (await NodeScript.RunAsync("stripe.cjs", "calls", server.Url)).GetProperty("calls").GetInt32();

        StripeClient client = new("sk_test_1", apiBase: server.Url);
        await SendTheSameAsync(client);

        IReadOnlyList<WireRecorder.Received> all = server.Requests;
        Assert.Equal(2 * count, all.Count);
        for (int i = 0; i < count; i++)
        {
            WireRecorder.Received theirs = all[i], ours = all[count + i];
            Assert.Equal((theirs.Method, theirs.BarePath), (ours.Method, ours.BarePath));
            Assert.Equal(theirs.Parameters, ours.Parameters);
            Assert.Equal(theirs.Headers["Authorization"], ours.Headers["Authorization"]);
            Assert.Matches(@"^\d{4}-\d{2}-\d{2}\.[a-z]+$", theirs.Headers["Stripe-Version"]);
            Assert.Matches(@"^\d{4}-\d{2}-\d{2}\.[a-z]+$", ours.Headers["Stripe-Version"]);
            if (theirs.Method == "POST")
            {
                Assert.StartsWith("application/x-www-form-urlencoded", theirs.Headers["Content-Type"]);
                Assert.StartsWith("application/x-www-form-urlencoded", ours.Headers["Content-Type"]);
            }
            // Theirs makes a key of its own only when it may repeat; a key that is given is sent by both.
            if (theirs.Headers.TryGetValue("Idempotency-Key", out string? key) && i == 0)
                Assert.Equal(key, ours.Headers["Idempotency-Key"]);
        }
    }

    [NodeFact("stripe")]
    public async Task What_one_library_signs_the_other_accepts()
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string theirs = (await NodeScript.RunAsync("stripe.cjs", "sign", "whsec_x", Payload, $"{now}")).GetProperty("header").GetString()!;

        Assert.Equal("evt_ä", EventUtility.ConstructEvent(Payload, theirs, "whsec_x").Id);
        Assert.Equal(theirs, SignatureTests.Header(Payload, "whsec_x", now));
        string ours = SignatureTests.Header(Payload, "whsec_x", now);
        Assert.Equal("evt_ä", (await NodeScript.RunAsync("stripe.cjs", "verify", "whsec_x", Payload, ours)).GetProperty("id").GetString());
    }

    [NodeFact("stripe")]
    public async Task Stripes_library_finds_the_sandbox_to_be_stripe()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new SandboxOptions());

        JsonElement seen = await NodeScript.RunAsync("stripe.cjs", "sandbox", sandbox.StripeUrl);

        Assert.Equal("succeeded", seen.GetProperty("status").GetString());
        Assert.Equal("succeeded", seen.GetProperty("refund").GetString());
        Assert.Equal(["requires_payment_method", "succeeded"], seen.GetProperty("all").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(
            """{"type":"StripeCardError","code":"card_declined","decline":"insufficient_funds","status":402,"intent":"requires_payment_method"}""",
            seen.GetProperty("declined").GetRawText());
    }

    private static async Task SendTheSameAsync(StripeClient client)
    {
        V1Services v1 = client.V1;
        await v1.PaymentIntents.CreateAsync(
            new PaymentIntentCreateOptions
            {
                Amount = 5997,
                Currency = "usd",
                CaptureMethod = "manual",
                AutomaticPaymentMethods = new PaymentIntentAutomaticPaymentMethodsOptions { Enabled = true, AllowRedirects = "never" },
                Description = "Order \"1\" & 50% ü",
                Metadata = new Dictionary<string, string> { ["order_id"] = "ord_1", ["channel"] = "web shop" },
                ReceiptEmail = "jenny.rosen+x@example.com",
                Shipping = new ChargeShippingOptions
                {
                    Name = "Jenny Rosen",
                    Address = new AddressOptions { Line1 = "354 Oyster Point Blvd", City = "San Francisco", PostalCode = "94080", Country = "US" },
                },
                Expand = ["latest_charge", "customer"],
            },
            new RequestOptions { IdempotencyKey = "ord_1:create" });
        await v1.PaymentIntents.GetAsync("pi_1", new PaymentIntentGetOptions { Expand = ["latest_charge"] });
        await v1.PaymentIntents.ConfirmAsync(
            "pi_1", new PaymentIntentConfirmOptions { PaymentMethod = "pm_card_visa", ReturnUrl = "https://example.com/back?a=1&b=2" });
        await v1.PaymentIntents.CaptureAsync("pi_1", new PaymentIntentCaptureOptions { AmountToCapture = 1000, FinalCapture = true });
        await v1.PaymentIntents.CancelAsync("pi_1", new PaymentIntentCancelOptions { CancellationReason = "requested_by_customer" });
        await v1.PaymentIntents.UpdateAsync(
            "pi_1", new PaymentIntentUpdateOptions { Amount = 100, Metadata = new Dictionary<string, string> { ["a"] = "" } });
        await v1.Refunds.CreateAsync(new RefundCreateOptions
        {
            PaymentIntent = "pi_1",
            Amount = 5,
            Reason = RefundReasons.Duplicate,
            Metadata = new Dictionary<string, string> { ["return_id"] = "ret_1" },
        });
        await v1.Events.ListAsync(new EventListOptions
        {
            Types = [EventTypes.ChargeRefunded, EventTypes.RefundCreated],
            EndingBefore = "evt_9",
            Limit = 50,
            Created = new DateRangeOptions { GreaterThanOrEqual = new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc) },
        });
        await v1.Checkout.Sessions.CreateAsync(new SessionCreateOptions
        {
            Mode = "payment",
            SuccessUrl = "https://example.com/ok",
            ClientReferenceId = "ord_1",
            LineItems =
            [
                new SessionLineItemOptions
                {
                    Quantity = 2,
                    PriceData = new SessionLineItemPriceDataOptions
                    {
                        Currency = "gbp",
                        UnitAmount = 250,
                        ProductData = new SessionLineItemPriceDataProductDataOptions { Name = "Mug" },
                    },
                },
            ],
            PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = new Dictionary<string, string> { ["order_id"] = "ord_1" } },
        });
    }
}
