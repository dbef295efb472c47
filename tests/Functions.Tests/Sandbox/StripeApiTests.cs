using System.Net;
using Stripe;
using Stripe.Checkout;

namespace Functions.Tests.Sandbox;

public sealed class StripeApiTests : SandboxTest
{
    [Fact]
    public async Task The_same_key_gives_the_same_answer_and_other_parameters_are_refused()
    {
        PaymentIntent first = await PayAsync(key: "ord_1:pay");
        PaymentIntent again = await PayAsync(key: "ord_1:pay");
        var other = await Assert.ThrowsAsync<StripeException>(() => PayAsync(amount: 1, key: "ord_1:pay"));
        await Sandbox.UntilIdleAsync();

        Assert.Equal(first.Id, again.Id);
        Assert.Equal("true", again.StripeResponse.Headers.GetValues("Idempotent-Replayed").Single());
        Assert.Equal((HttpStatusCode.BadRequest, "idempotency_error"), (other.HttpStatusCode, other.StripeError.Type));
        Assert.Equal(3, App.Of("stripe").Count);
    }

    [Fact]
    public async Task A_decline_is_kept_under_its_key_and_a_malformed_request_is_not()
    {
        var first = await Assert.ThrowsAsync<StripeException>(() => PayAsync("pm_card_chargeDeclined", key: "k"));
        var again = await Assert.ThrowsAsync<StripeException>(() => PayAsync("pm_card_chargeDeclined", key: "k"));
        Assert.Equal(first.StripeError.Charge, again.StripeError.Charge);

        await Assert.ThrowsAsync<StripeException>(() => PayAsync(amount: 49, key: "k2"));
        Assert.Equal("succeeded", (await PayAsync(amount: 50, key: "k2")).Status);
    }

    [Fact]
    public async Task A_key_is_forgotten_after_a_day()
    {
        PaymentIntent first = await PayAsync(key: "k");
        await PassAsync(TimeSpan.FromHours(25));

        Assert.NotEqual(first.Id, (await PayAsync(key: "k")).Id);
    }

    [Fact]
    public async Task Events_are_listed_newest_first_by_type_and_from_a_known_one_on()
    {
        PaymentIntent paid = await PayAsync();
        await PassAsync(TimeSpan.FromMinutes(1));
        await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id });

        StripeList<Event> all = await Stripe.Events.ListAsync();
        StripeList<Event> refunds = await Stripe.Events.ListAsync(new EventListOptions { Types = ["refund.created", "charge.refunded"] });
        StripeList<Event> since = await Stripe.Events.ListAsync(new EventListOptions { EndingBefore = all.Last().Id, Limit = 2 });

        Assert.Equal("payment_intent.created", all.Last().Type);
        Assert.Equal(["refund.created", "charge.refunded"], refunds.Select(e => e.Type));
        Assert.Equal(["payment_intent.succeeded", "charge.succeeded"], since.Select(e => e.Type));
        Assert.True(since.HasMore);
        Assert.Equal(all.First().Id, (await Stripe.Events.GetAsync(all.First().Id)).Id);
    }

    [Fact]
    public async Task Intents_are_listed_searched_and_shown_with_their_charge()
    {
        for (int i = 0; i < 5; i++)
            await PayAsync(order: $"ord_{i}");

        List<PaymentIntent> all = [];
        await foreach (PaymentIntent intent in Stripe.PaymentIntents.ListAutoPagingAsync(new PaymentIntentListOptions { Limit = 2 }))
            all.Add(intent);
        StripeSearchResult<PaymentIntent> found = await Stripe.PaymentIntents.SearchAsync(
            new PaymentIntentSearchOptions { Query = "metadata['order_id']:'ord_3' AND status:'succeeded'" });
        PaymentIntent expanded = await Stripe.PaymentIntents.GetAsync(all[0].Id, new PaymentIntentGetOptions { Expand = ["latest_charge"] });

        Assert.Equal(["ord_4", "ord_3", "ord_2", "ord_1", "ord_0"], all.Select(i => i.Metadata["order_id"]));
        Assert.Equal(all[1].Id, Assert.Single(found).Id);
        Assert.Equal(5997, expanded.LatestCharge.AmountCaptured);
        Assert.Equal("normal", expanded.LatestCharge.Outcome.RiskLevel);
    }

    [Fact]
    public async Task A_checkout_session_is_paid_by_the_customer_or_expires()
    {
        Session session = await NewSessionAsync();
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{session.Id}/pay", new { payment_method = "pm_card_visa" });
        Session left = await NewSessionAsync();
        await PassAsync(TimeSpan.FromDays(2));

        Session paid = await Stripe.Checkout.Sessions.GetAsync(session.Id, new SessionGetOptions { Expand = ["line_items", "payment_intent"] });
        Assert.Equal(("complete", "paid", 500L), (paid.Status, paid.PaymentStatus, paid.AmountTotal));
        Assert.Equal("ord_1", paid.PaymentIntent.Metadata["order_id"]);
        Assert.Equal("Mug", Assert.Single(paid.LineItems).Description);
        Assert.Equal("expired", (await Stripe.Checkout.Sessions.GetAsync(left.Id)).Status);
        Assert.Equal(
            ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded", "checkout.session.completed", "checkout.session.expired"], App.StripeTypes());
    }

    [Fact]
    public async Task A_request_without_a_key_and_one_to_nowhere_are_refused()
    {
        using HttpResponseMessage keyless = await new HttpClient().GetAsync($"{Sandbox.StripeUrl}/v1/payment_intents");
        (int status, var body) = await SendAsync(HttpMethod.Get, "/stripe/v1/nonsense");

        Assert.Equal(HttpStatusCode.Unauthorized, keyless.StatusCode);
        Assert.Equal(404, status);
        Assert.Equal("Unrecognized request URL (GET: /v1/nonsense).", (string?)body["error"]!["message"]);
    }

    private Task<Session> NewSessionAsync() => Stripe.Checkout.Sessions.CreateAsync(NewSession());

    internal static SessionCreateOptions NewSession() => new()
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
                    Currency = "usd",
                    UnitAmount = 250,
                    ProductData = new SessionLineItemPriceDataProductDataOptions { Name = "Mug" },
                },
            },
        ],
        PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = new Dictionary<string, string> { ["order_id"] = "ord_1" } },
    };
}
