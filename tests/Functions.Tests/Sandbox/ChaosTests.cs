using System.Net;
using System.Text.Json.Nodes;
using Serverless.Sandbox;
using Stripe;

namespace Functions.Tests.Sandbox;

public sealed class ChaosTests : SandboxTest
{
    private const int Orders = 40;

    internal override SandboxOptions Options => new() { Chaos = 0.4, Seed = 7 };

    [Fact]
    public async Task Whatever_goes_wrong_each_event_arrives_at_least_once_and_some_late_and_twice()
    {
        for (int i = 0; i < Orders; i++)
            await PayAtLastAsync($"ord_{i}");
        List<string> atOnce = [.. App.StripeTypes()];
        await PassAsync(TimeSpan.FromHours(3));
        await SendAsync(HttpMethod.Post, "/_sandbox/chaos", new { level = 0 });

        List<string> ids = [.. App.Of("stripe").Select(w => w.Json.GetProperty("id").GetString()!)];
        List<Event> all = [];
        await foreach (Event each in Stripe.Events.ListAutoPagingAsync(new EventListOptions { Types = ["payment_intent.*", "charge.succeeded"], Limit = 100 }))
            all.Add(each);
        Assert.Equal(all.Select(e => e.Id).Order(), ids.Distinct().Order());
        Assert.True(ids.Count > ids.Distinct().Count(), "Some events come twice.");
        Assert.True(atOnce.Count < ids.Distinct().Count(), "Some events come late.");
        Assert.Contains(App.Of("stripe").GroupBy(w => w.Json.GetProperty("data").GetProperty("object").GetProperty("id").GetString()), IsOutOfOrder);

        static bool IsOutOfOrder(IEnumerable<Webhook> ofIntent)
        {
            List<string> types = [.. ofIntent.Select(w => w.Json.GetProperty("type").GetString()!)];
            return types.IndexOf("payment_intent.succeeded") < types.IndexOf("payment_intent.created");
        }
    }

    [Fact]
    public async Task A_failed_answer_is_replayed_under_its_key_and_says_that_a_repeat_is_useless()
    {
        int replayed = 0, applied = 0;
        for (int i = 0; i < Orders; i++)
        {
            string key = $"ord_{i}:pay";
            if (await TryAsync(key) is not { HttpStatusCode: HttpStatusCode.InternalServerError } failure)
                continue;
            Assert.Equal("false", failure.StripeResponse.Headers.GetValues("Stripe-Should-Retry").Single());
            StripeException? again = await TryAsync(key);
            Assert.Equal(HttpStatusCode.InternalServerError, again?.HttpStatusCode);
            replayed++;
            applied += await FindAsync($"ord_{i}:pay") is null ? 0 : 1;
        }
        Assert.True(replayed > 3, "Some requests fail.");
        Assert.InRange(applied, 1, replayed - 1);

        async Task<StripeException?> TryAsync(string key)
        {
            StripeException? failure;
            do
                failure = await Record.ExceptionAsync(() => PayAsync(order: key, key: key)) as StripeException;
            while (failure?.HttpStatusCode == HttpStatusCode.TooManyRequests);
            return failure;
        }
    }

    [Fact]
    public async Task The_same_seed_sends_the_same_parcels_on_the_same_journeys()
    {
        List<string> first = await JourneysAsync(), second, other;
        await SendAsync(HttpMethod.Post, "/_sandbox/reset");
        await SendAsync(HttpMethod.Post, "/_sandbox/chaos", new { level = 0.4, seed = 7 });
        second = await JourneysAsync();
        await SendAsync(HttpMethod.Post, "/_sandbox/reset");
        await SendAsync(HttpMethod.Post, "/_sandbox/chaos", new { level = 0.4, seed = 8 });
        other = await JourneysAsync();

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
        Assert.Contains(first, j => j.EndsWith("delivered"));
        Assert.Contains(first, j => !j.EndsWith("delivered"));
    }

    /// <summary>Pays as an app should: repeats what was refused for a while, looks before it pays again after a failure.</summary>
    private async Task PayAtLastAsync(string order)
    {
        for (int attempt = 0; await FindAsync(order) is null; attempt++)
        {
            Exception? failure = await Record.ExceptionAsync(() => PayAsync(order: order, key: $"{order}:{attempt}"));
            Assert.True(failure is null or StripeException { HttpStatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError }, $"{failure}");
        }
    }

    private async Task<PaymentIntent?> FindAsync(string order)
    {
        while (true)
        {
            try
            {
                return (await Stripe.PaymentIntents.SearchAsync(new PaymentIntentSearchOptions { Query = $"metadata['order_id']:'{order}'" })).SingleOrDefault();
            }
            catch (StripeException refused) when (refused.HttpStatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError)
            {
                // Reading may be repeated at once.
            }
        }
    }

    private async Task<List<string>> JourneysAsync()
    {
        object from = new { name = "S", street1 = "1 A", city = "Leeds", zip = "LS1", country = "GB" }, to = new { name = "C", street1 = "2 B", city = "London", zip = "SW1", country = "GB" };
        var trackers = new List<string>();
        for (int i = 0; i < 12; i++)
        {
            JsonObject created = await AtLastAsync("/easypost/v2/shipments", new { shipment = new { reference = $"ord_{i}", from_address = from, to_address = to, parcel = new { weight = 10 } } });
            JsonObject bought = await AtLastAsync($"/easypost/v2/shipments/{created["id"]}/buy", new { rate = new { id = (string)created["rates"]![0]!["id"]! } });
            trackers.Add((string)bought["tracker"]!["id"]!);
        }
        await PassAsync(TimeSpan.FromDays(14));
        var journeys = new List<string>();
        foreach (string tracker in trackers)
        {
            JsonObject read = await AtLastAsync($"/easypost/v2/trackers/{tracker}", null);
            journeys.Add(string.Join(" ", read["tracking_details"]!.AsArray().Select(d => (string?)d!["status"])));
        }
        return journeys;

        async Task<JsonObject> AtLastAsync(string path, object? body)
        {
            while (true)
            {
                (int status, JsonObject answer) = await SendAsync(body is null ? HttpMethod.Get : HttpMethod.Post, path, body);
                if (status is 200 or 201)
                    return answer;
                // A label that was bought although the answer was a failure is found by reading.
                if (status == 422)
                    return await AtLastAsync(path[..path.LastIndexOf('/')], null);
            }
        }
    }
}
