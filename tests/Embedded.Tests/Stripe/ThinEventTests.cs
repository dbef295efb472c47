using Stripe;
using Stripe.Events;
using Stripe.V2.Core;

namespace Embedded.Tests.Stripe;

public sealed class ThinEventTests : IAsyncLifetime
{
    private const string Secret = "whsec_thin";

    private readonly WireRecorder server = new();
    private StripeClient client = null!;

    public Task InitializeAsync()
    {
        client = new StripeClient("sk_test_1", apiBase: server.Url);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public void A_thin_event_is_read_as_the_class_of_its_type_with_its_accounts_and_its_reason()
    {
        var read = Assert.IsType<V1BillingMeterErrorReportTriggeredEventNotification>(Parse(Thin("v1.billing.meter.error_report_triggered",
            """,  "context": "acct_1/acct_2", "reason": { "type": "request", "request": { "id": "req_1", "idempotency_key": "k" } }""")));

        Assert.Equal(("evt_1", new DateTime(2025, 2, 15, 0, 27, 45, 330, DateTimeKind.Utc), true), (read.Id, read.Created, read.Livemode));
        Assert.Equal(["acct_1", "acct_2"], read.Context!.Segments);
        Assert.Equal(("request", "req_1", "k"), (read.Reason!.Type, read.Reason.Request.Id, read.Reason.Request.IdempotencyKey));
    }

    [Fact]
    public async Task What_belongs_to_it_is_fetched_for_the_same_accounts_and_says_which_event_asked()
    {
        string thin = Thin("v1.billing.meter.error_report_triggered",
            """, "context": "acct_1", "related_object": { "id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1" }""");
        var read = (V1BillingMeterErrorReportTriggeredEventNotification)Parse(thin);
        server.Answer = n => (200, n == 1 ? thin : """{ "id": "mtr_1", "object": "billing.meter", "created": 1700000000 }""", null);

        Assert.Equal(new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc), (await read.FetchRelatedObjectAsync()).Created);
        V1BillingMeterErrorReportTriggeredEvent whole = await read.FetchEventAsync();
        Assert.Equal((read.Created, "mtr_1"), (whole.Created, whole.RelatedObject.Id));
        await whole.FetchRelatedObjectAsync();

        Assert.Equal(["/v1/billing/meters/mtr_1", "/v2/core/events/evt_1", "/v1/billing/meters/mtr_1"], server.Requests.Select(r => r.Path));
        Assert.All(server.Requests, r => Assert.Equal(("acct_1", "event=evt_1"), (r.Headers["Stripe-Context"], r.Headers["Stripe-Request-Trigger"])));
    }

    [Fact]
    public void A_type_without_a_class_is_unknown_and_has_no_object_unless_it_says_so()
    {
        var read = Assert.IsType<UnknownEventNotification>(Parse(Thin("v9.something.new", "")));

        Assert.Null(read.Context);
        Assert.Equal("there's no relatedObject to fetch.", Assert.Throws<Exception>(read.FetchRelatedObject).Message);
    }

    [Fact]
    public void A_whole_event_and_a_wrong_signature_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Parse("""{ "object": "event" }"""));
        Assert.Throws<StripeException>(() => client.ParseEventNotification("{}", "t=1,v1=0", Secret));
    }

    [Fact]
    public async Task A_request_given_as_text_is_JSON_for_API_v2_and_repeatable_also_when_it_deletes()
    {
        await client.RawRequestAsync(HttpMethod.Post, "/v2/core/event_destinations", """{"name":"x"}""");
        await client.RawRequestAsync(HttpMethod.Delete, "/v2/core/event_destinations/ed_1");
        await client.RawRequestAsync(HttpMethod.Post, "/v1/customers", "name=x");

        Assert.Equal("application/json; charset=utf-8", server.Requests[0].Headers["Content-Type"]);
        Assert.NotEmpty(server.Requests[1].Headers["Idempotency-Key"]);
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", server.Requests[2].Headers["Content-Type"]);
        Assert.Equal(["Stripe/V2", "Stripe/V2", "Stripe/V1"], server.Requests.Select(r => r.Headers["User-Agent"].Split(' ')[0]));
    }

    [Fact]
    public async Task API_v2_asked_too_often_is_an_exception_of_its_own()
    {
        server.Answer = _ => (429, """{ "error": { "type": "rate_limit", "message": "slow down" } }""", null);

        var refused = await Assert.ThrowsAsync<global::Stripe.V2.RateLimitException>(() => client.V2.Core.Events.GetAsync("evt_1"));
        Assert.Equal("slow down", refused.Message);
    }

    [Fact]
    public void A_context_grows_and_shrinks_by_copies()
    {
        StripeContext context = "a/b";

        Assert.Equal("a/b/c", context.Push("c"));
        Assert.Equal("a", context.Pop().ToString());
        Assert.Equal(StripeContext.Parse("a/b"), context);
        Assert.Null((StripeContext)"");
        Assert.Throws<InvalidOperationException>(new StripeContext().Pop);
    }

    private EventNotification Parse(string json)
    {
        string at = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}";
        return client.ParseEventNotification(json, $"t={at},v1={EventUtility.ComputeSignature(Secret, at, json)}", Secret);
    }

    private static string Thin(string type, string more) =>
        $$"""{ "id": "evt_1", "object": "v2.core.event", "type": "{{type}}", "created": "2025-02-15T00:27:45.330Z", "livemode": true{{more}} }""";
}
