using System.Net;
using Stripe;

namespace Embedded.Tests.Stripe;

public sealed class RetryTests
{
    [Theory]
    [InlineData(500, null, 3)]
    [InlineData(503, null, 3)]
    [InlineData(409, null, 3)]
    [InlineData(429, null, 1)]
    [InlineData(400, null, 1)]
    [InlineData(402, null, 1)]
    [InlineData(500, "false", 1)]
    [InlineData(429, "true", 3)]
    [InlineData(400, "true", 3)]
    [InlineData(500, "maybe", 3)]
    public async Task A_refusal_is_repeated_when_that_can_help(int status, string? shouldRetry, int sent)
    {
        await using var server = new WireRecorder { Answer = _ => (status, """{"error":{"type":"api_error","message":"no"}}""", shouldRetry) };
        StripeClient client = Client(server.Url, 2);

        var failure = await Assert.ThrowsAsync<StripeException>(() => client.V1.Refunds.CreateAsync(new RefundCreateOptions { Charge = "ch_1" }));

        Assert.Equal((HttpStatusCode)status, failure.HttpStatusCode);
        Assert.Equal(sent, server.Requests.Count);
        Assert.Single(server.Requests.Select(r => r.Headers["Idempotency-Key"]).Distinct());
        Assert.Single(server.Requests.Select(r => r.Body).Distinct());
    }

    [Fact]
    public async Task A_repeat_that_succeeds_is_the_answer()
    {
        await using var server = new WireRecorder
        {
            Answer = n => n == 0 ? (500, "{}", null) : (200, """{"id":"re_1","object":"refund","status":"succeeded"}""", null),
        };

        Refund refund = await Client(server.Url, 2).V1.Refunds.CreateAsync(new RefundCreateOptions { Charge = "ch_1" });

        Assert.Equal("re_1", refund.Id);
        Assert.Equal("req_1", refund.StripeResponse.RequestId);
    }

    [Fact]
    public async Task Retries_can_be_switched_off_and_reads_are_repeated_too()
    {
        await using var server = new WireRecorder { Answer = _ => (500, """{"error":{"message":"no"}}""", null) };

        await Assert.ThrowsAsync<StripeException>(() => Client(server.Url, 0).V1.PaymentIntents.GetAsync("pi_1"));
        Assert.Single(server.Requests);
        await Assert.ThrowsAsync<StripeException>(() => Client(server.Url, 1).V1.PaymentIntents.GetAsync("pi_1"));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again_and_then_thrown_as_it_is()
    {
        var broken = new Broken(() => new HttpRequestException("reset"));

        await Assert.ThrowsAsync<HttpRequestException>(() => Client("http://127.0.0.1:1", 2, broken).V1.PaymentIntents.GetAsync("pi_1"));

        Assert.Equal(3, broken.Tries);
    }

    [Fact]
    public async Task A_time_out_is_tried_again_but_a_caller_who_gave_up_is_not_disobeyed()
    {
        var slow = new Broken(() => new TaskCanceledException("too slow"));
        await Assert.ThrowsAsync<TaskCanceledException>(() => Client("http://127.0.0.1:1", 2, slow).V1.PaymentIntents.GetAsync("pi_1"));
        Assert.Equal(3, slow.Tries);

        using var gaveUp = new CancellationTokenSource();
        var leaving = new Broken(() =>
        {
            gaveUp.Cancel();
            return new TaskCanceledException("gone");
        });
        await Assert.ThrowsAsync<TaskCanceledException>(
            () => Client("http://127.0.0.1:1", 2, leaving).V1.PaymentIntents.GetAsync("pi_1", cancellationToken: gaveUp.Token));
        Assert.Equal(1, leaving.Tries);
    }

    [Fact]
    public void By_default_a_request_is_repeated_twice()
    {
        Assert.Equal(2, new SystemNetHttpClient().MaxNetworkRetries);
        Assert.Equal(TimeSpan.FromSeconds(80), SystemNetHttpClient.DefaultHttpTimeout);
        Assert.Equal((TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(5)), (SystemNetHttpClient.MinNetworkRetriesDelay, SystemNetHttpClient.MaxNetworkRetriesDelay));
    }

    private static StripeClient Client(string url, int retries, HttpMessageHandler? handler = null)
    {
        HttpClient? http = handler is null ? null : new HttpClient(handler);
        return new StripeClient("sk_test_1", httpClient: new SystemNetHttpClient(http, retries) { NetworkRetriesSleep = false }, apiBase: url);
    }

    private sealed class Broken(Func<Exception> failure) : HttpMessageHandler
    {
        public int Tries { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Tries++;
            throw failure();
        }
    }
}
