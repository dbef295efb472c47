using System.Net;
using Functions.Tests.Sandbox;
using Serverless.Functions.Hosting;
using Serverless.Functions.Payments.Stripe;
using Stripe;

namespace Functions.Tests.Payments;

public sealed class StripeCallsTests : SandboxTest
{
    private readonly SentKeys sent = new();

    [Fact]
    public async Task What_was_made_although_the_answer_was_a_5xx_is_found_and_not_made_again()
    {
        await PlanAsync("fails-after");

        Assert.Equal("ord_1", (await MakeAsync()).Metadata["order_id"]);
        Assert.Equal(["pi-1"], sent.Keys);
        Assert.Single(await MadeAsync());
    }

    [Fact]
    public async Task After_each_5xx_that_made_nothing_comes_the_next_key_and_whoever_comes_later_walks_the_same_way()
    {
        await PlanAsync("fails-before", times: 2);
        PaymentIntent made = await MakeAsync();
        Assert.Equal(["pi-1", "pi-1-2", "pi-1-3"], sent.Keys);

        sent.Keys.Clear();
        Assert.Equal(made.Id, (await MakeAsync()).Id);
        Assert.Equal(["pi-1"], sent.Keys);
        Assert.Single(await MadeAsync());
    }

    [Fact]
    public async Task When_it_fails_again_and_again_the_caller_is_told_and_the_next_try_begins_behind_the_keys_that_are_spent()
    {
        await PlanAsync("fails-before", times: 5);
        StripeException failed = await Assert.ThrowsAsync<StripeException>(() => MakeAsync());
        Assert.Equal((HttpStatusCode.InternalServerError, 3), (failed.HttpStatusCode, sent.Keys.Count));

        // Stripe repeats what it has stored under the first three: that is no new failure.
        sent.Keys.Clear();
        await MakeAsync();
        Assert.Equal(["pi-1", "pi-1-2", "pi-1-3", "pi-1-4", "pi-1-5", "pi-1-6"], sent.Keys);
        Assert.Single(await MadeAsync());
    }

    [Theory]
    [InlineData("conflict")]
    [InlineData("rate-limit")]
    [InlineData("dropped")]
    [InlineData("hangs")]
    public async Task What_says_nothing_of_the_outcome_is_repeated_under_the_same_key(string mishap)
    {
        await PlanAsync(mishap);
        await MakeAsync(patience: mishap == "hangs" ? TimeSpan.FromMilliseconds(300) : null);

        Assert.True(sent.Keys.Count > 1);
        Assert.All(sent.Keys, key => Assert.Equal("pi-1", key));
        Assert.Single(await MadeAsync());
    }

    [Fact]
    public async Task What_was_asked_for_in_other_words_before_an_update_is_found_and_not_made_again()
    {
        PaymentIntent made = await MakeAsync();
        Assert.Equal(made.Id, (await MakeAsync(description: "in other words")).Id);
        Assert.Equal(["pi-1", "pi-1"], sent.Keys);
    }

    [Fact]
    public async Task What_failed_before_an_update_in_other_words_is_made_under_the_next_key()
    {
        await PlanAsync("fails-before", times: 3);
        await Assert.ThrowsAsync<StripeException>(() => MakeAsync());
        sent.Keys.Clear();

        await MakeAsync(description: "in other words");
        Assert.Equal(["pi-1", "pi-1-2", "pi-1-3", "pi-1-4"], sent.Keys);
        Assert.Equal("in other words", Assert.Single(await MadeAsync()).Description);
    }

    [Fact]
    public async Task A_declined_card_is_an_answer_and_never_asked_again()
    {
        StripeException declined = await Assert.ThrowsAsync<StripeException>(() => MakeAsync("pm_card_chargeDeclined"));
        Assert.Equal(("card_declined", "pi-1"), (declined.StripeError.Code, Assert.Single(sent.Keys)));
    }

    [Fact]
    public async Task What_may_be_older_than_Stripes_memory_is_looked_up_first()
    {
        PaymentIntent made = await MakeAsync();
        Clock.Set(Clock.GetUtcNow().AddHours(25));
        sent.Keys.Clear();

        Assert.Equal(made.Id, (await MakeAsync(mayExist: true)).Id);
        Assert.Empty(sent.Keys);
    }

    private async Task<PaymentIntent> MakeAsync(string card = "pm_card_visa", bool mayExist = false, TimeSpan? patience = null, string? description = null)
    {
        using HttpClient http = new(sent, disposeHandler: false) { Timeout = patience ?? TimeSpan.FromSeconds(30) };
        PaymentIntentService intents = new(new StripeClient("sk_test_1", httpClient: new SystemNetHttpClient(http), apiBase: Sandbox.StripeUrl));
        PaymentIntentCreateOptions options = new() { Amount = 1395, Currency = "gbp", Description = description, Confirm = true, PaymentMethod = card, Metadata = new() { ["order_id"] = "ord_1" } };
        return await new StripeCalls(new Policies()).OnceAsync(
            "pi-1", mayExist, async () => (await MadeAsync()).SingleOrDefault(), request => intents.CreateAsync(options, request), CancellationToken.None);
    }

    private async Task<List<PaymentIntent>> MadeAsync() => (await Stripe.PaymentIntents.ListAsync()).Data;

    private async Task PlanAsync(string how, int times = 1) =>
        Assert.Equal(200, (await SendAsync(HttpMethod.Post, "/_sandbox/stripe/mishaps", new { path = "/payment_intents", how, times })).Status);

    /// <summary>The idempotency keys that left for Stripe, one for each try.</summary>
    private sealed class SentKeys() : DelegatingHandler(new SocketsHttpHandler())
    {
        public List<string> Keys { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Keys.AddRange(request.Headers.TryGetValues("Idempotency-Key", out IEnumerable<string>? keys) ? keys : []);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
