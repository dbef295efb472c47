using Stripe;

namespace Embedded.Tests.Stripe;

public sealed class RequestTests : IAsyncLifetime
{
    private readonly WireRecorder server = new();
    private StripeClient client = null!;

    public Task InitializeAsync()
    {
        client = new StripeClient("sk_test_1", apiBase: server.Url);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public void A_parameter_of_several_types_knows_which_it_is()
    {
        AnyOf<string, int?, List<string>> number = 3, text = "three", list = new List<string> { "a" };
        AnyOf<string, int?, DateTime?, bool?> flag = new(true);
        AnyOf<string, int?, List<string>> none = (string)null!;

        Assert.Equal((3, typeof(int?), "3", 3), (number.Value, number.Type, number.ToString(), (int?)number));
        Assert.Equal(("three", typeof(string), null), (text.Value, text.Type, (int?)text));
        Assert.Equal((typeof(List<string>), "a"), (list.Type, Assert.Single((List<string>)list)));
        Assert.Equal((true, typeof(bool?), null), (flag.Value, flag.Type, (DateTime?)flag));
        Assert.Null(none);
    }

    [Fact]
    public async Task A_service_takes_the_client_that_is_set_later()
    {
#pragma warning disable CS0618 // Obsolete in the official library as well, and still there.
        var service = new OldService { Client = client };
#pragma warning restore CS0618

        await service.CreateAsync();

        Assert.Equal(("POST", "/v1/refunds"), (Assert.Single(server.Requests).Method, server.Requests[0].Path));
    }

    private sealed class OldService : RefundService
    {
        public Task<Refund> CreateAsync() => CreateAsync(new RefundCreateOptions { Charge = "ch_1" });
    }

    [Fact]
    public async Task Nested_parameters_lists_and_metadata_are_written_with_brackets()
    {
        await client.V1.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 5997,
            Currency = "usd",
            Confirm = true,
            PaymentMethodTypes = ["card", "link"],
            AutomaticPaymentMethods = new PaymentIntentAutomaticPaymentMethodsOptions { Enabled = false },
            Metadata = new Dictionary<string, string> { ["order_id"] = "ord 1 & ä", ["empty"] = null! },
            Shipping = new ChargeShippingOptions { Name = "J", Address = new AddressOptions { Line1 = "1 High St" } },
            Expand = ["latest_charge"],
        });

        WireRecorder.Received request = Assert.Single(server.Requests);
        Assert.Equal(("POST", "/v1/payment_intents"), (request.Method, request.Path));
        Assert.Contains("metadata[order_id]=ord+1+%26+%C3%A4&", request.Body);
        Assert.Equal(
            new[]
            {
                "amount=5997", "automatic_payment_methods[enabled]=false", "confirm=true", "currency=usd", "expand[0]=latest_charge", "metadata[empty]=",
                "metadata[order_id]=ord 1 & ä", "payment_method_types[0]=card", "payment_method_types[1]=link", "shipping[address][line1]=1 High St",
                "shipping[name]=J",
            },
            request.Parameters);
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Every_request_says_who_asks_in_which_version()
    {
        await client.V1.PaymentIntents.GetAsync("pi_1", new PaymentIntentGetOptions { Expand = ["latest_charge"] });

        WireRecorder.Received request = Assert.Single(server.Requests);
        Assert.Equal("/v1/payment_intents/pi_1?expand[0]=latest_charge", request.Path);
        Assert.Equal("Bearer sk_test_1", request.Headers["Authorization"]);
        Assert.Equal("2026-07-29.dahlia", request.Headers["Stripe-Version"]);
        Assert.Equal("Stripe/V1 .NetBindings/52.2.0", request.Headers["User-Agent"]);
        Assert.Contains("\"lang\":\".net\"", request.Headers["X-Stripe-Client-User-Agent"]);
        Assert.Contains("\"newtonsoft_json_version\":\"13.", request.Headers["X-Stripe-Client-User-Agent"]);
        Assert.False(request.Headers.ContainsKey("Idempotency-Key"));
    }

    [Fact]
    public async Task A_post_has_a_key_of_its_own_unless_the_caller_gives_one()
    {
        await client.V1.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = "pi_1" });
        await client.V1.Refunds.CreateAsync(
            new RefundCreateOptions { PaymentIntent = "pi_1" }, new RequestOptions { IdempotencyKey = "o1:refund:1", StripeAccount = "acct_1" });

        Assert.True(Guid.TryParse(server.Requests[0].Headers["Idempotency-Key"], out _));
        Assert.Equal("o1:refund:1", server.Requests[1].Headers["Idempotency-Key"]);
        Assert.Equal("acct_1", server.Requests[1].Headers["Stripe-Account"]);
    }

    [Fact]
    public async Task A_field_set_to_null_is_cleared_and_one_left_alone_is_not_sent()
    {
        await client.V1.PaymentIntents.UpdateAsync("pi_1", new PaymentIntentUpdateOptions { Metadata = null, Description = null });

        Assert.Equal(["metadata="], Assert.Single(server.Requests).Parameters);
    }

    [Fact]
    public async Task A_time_is_written_in_unix_seconds_and_a_range_by_its_ends()
    {
        server.Answer = _ => (200, """{"object":"list","data":[],"has_more":false}""", null);
        var day = new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc);

        await client.V1.PaymentIntents.ListAsync(new PaymentIntentListOptions { Created = day });
        await client.V1.PaymentIntents.ListAsync(
            new PaymentIntentListOptions { Limit = 3, Created = new DateRangeOptions { GreaterThanOrEqual = day } });

        Assert.Equal("/v1/payment_intents?created=1793577600", server.Requests[0].Path);
        Assert.Equal(["created[gte]=1793577600", "limit=3"], server.Requests[1].Parameters);
    }

    [Fact]
    public async Task The_next_request_tells_how_long_the_last_one_took()
    {
        await client.V1.PaymentIntents.GetAsync("pi_1");
        await client.V1.PaymentIntents.GetAsync("pi_2");

        Assert.False(server.Requests[0].Headers.ContainsKey("X-Stripe-Client-Telemetry"));
        Assert.Contains("\"request_id\":\"req_0\"", server.Requests[1].Headers["X-Stripe-Client-Telemetry"]);
    }

    [Fact]
    public void An_empty_key_or_one_with_spaces_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => new StripeClient(""));
        Assert.Throws<ArgumentException>(() => new StripeClient("sk test"));
    }

    [Fact]
    public async Task Without_a_key_nothing_is_sent()
    {
        var keyless = new StripeClient(apiBase: server.Url);

        await Assert.ThrowsAsync<StripeException>(() => keyless.V1.PaymentIntents.GetAsync("pi_1"));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_answer_that_is_not_stripes_is_an_exception_that_shows_it()
    {
        server.Answer = _ => (400, "<html>bad gateway</html>", null);

        var failure = await Assert.ThrowsAsync<StripeException>(() => client.V1.PaymentIntents.GetAsync("pi_1"));

        Assert.Equal("Invalid response object from API: \"<html>bad gateway</html>\"", failure.Message);
        Assert.Null(failure.StripeError);
    }

    [Fact]
    public async Task An_error_that_is_a_list_is_as_odd_here_as_there()
    {
        server.Answer = _ => (500, "[]", null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.V1.PaymentIntents.GetAsync("pi_1"));
    }

    [Fact]
    public async Task Pages_are_read_as_they_are_reached_in_either_direction()
    {
        server.Answer = n => (200, n == 0
            ? """{"object":"list","data":[{"id":"pi_3","object":"payment_intent"},{"id":"pi_2","object":"payment_intent"}],"has_more":true}"""
            : """{"object":"list","data":[{"id":"pi_1","object":"payment_intent"}],"has_more":false}""", null);

        List<string> forward = [];
        await foreach (PaymentIntent intent in client.V1.PaymentIntents.ListAutoPagingAsync(new PaymentIntentListOptions { Limit = 2 }))
            forward.Add(intent.Id);

        Assert.Equal(["pi_3", "pi_2", "pi_1"], forward);
        Assert.Equal("/v1/payment_intents?limit=2&starting_after=pi_2", server.Requests[1].Path);
        server.Answer = n => (200, n == 2
            ? """{"object":"list","data":[{"id":"pi_3","object":"payment_intent"},{"id":"pi_2","object":"payment_intent"}],"has_more":true}"""
            : """{"object":"list","data":[{"id":"pi_4","object":"payment_intent"}],"has_more":false}""", null);
        Assert.Equal(
            ["pi_2", "pi_3", "pi_4"],
            client.V1.PaymentIntents.ListAutoPaging(new PaymentIntentListOptions { EndingBefore = "pi_1" }).Select(i => i.Id).ToArray());
        Assert.Contains("ending_before=pi_3", server.Requests[3].Path);
    }
}
