using System.Text.Json.Nodes;
using Serverless.Sandbox;
using Serverless.Sandbox.Core;
using Stripe;

namespace Functions.Tests.Sandbox;

/// <summary>Webhooks that fail, restarts, and two clocks.</summary>
public sealed class ScheduleTests : SandboxTest
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"sandbox-test-{Guid.NewGuid():n}.db");

    internal override SandboxOptions Options => new() { Data = file };

    [Fact]
    public async Task A_webhook_that_is_refused_comes_again_and_those_behind_it_wait()
    {
        int refusals = 0;
        App.Answer = webhook => webhook.Body.Contains("payment_intent.created") && ++refusals <= 3 ? 500 : 200;

        await PayAsync();
        Assert.True(Sandbox.IsBusy);
        await Sandbox.UntilIdleAsync();

        Assert.Equal(4, refusals);
        Assert.Equal(["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"], App.StripeTypes());
    }

    [Fact]
    public async Task One_payment_that_cannot_be_told_does_not_hold_up_the_others()
    {
        App.Answer = webhook => webhook.Body.Contains("\"ord_bad\"") && App.Received.Count < 30 ? 503 : 200;

        await PayAsync(order: "ord_bad");
        for (int i = 0; i < 10; i++)
            await PayAsync(order: $"ord_{i}");
        await Sandbox.UntilIdleAsync();

        Assert.Equal(33, App.Received.Count);
        Assert.All(App.Received.Take(30), w => Assert.DoesNotContain("ord_bad", w.Body));
    }

    [Fact]
    public async Task A_webhook_that_is_always_refused_is_given_up_and_listed()
    {
        App.Answer = _ => 400;

        await SendAsync(HttpMethod.Post, "/easypost/v2/trackers", new { tracker = new { tracking_code = "EZ1000000001", carrier = "USPS" } });
        await Sandbox.UntilIdleAsync(TimeSpan.FromMinutes(1));

        Assert.StartsWith("easypost 400: ", Assert.Single(Sandbox.GivenUp));
    }

    [Fact]
    public async Task Everything_survives_a_restart_with_what_was_still_to_come()
    {
        PaymentIntent held = await PayAsync(capture: "manual", key: "k");
        await Sandbox.UntilIdleAsync();
        await RestartAsync();

        Assert.Equal(held.Id, (await PayAsync(capture: "manual", key: "k")).Id);
        await PassAsync(TimeSpan.FromDays(8));

        Assert.Equal("canceled", (await Stripe.PaymentIntents.GetAsync(held.Id)).Status);
        Assert.Equal(["payment_intent.created", "charge.succeeded", "payment_intent.amount_capturable_updated", "payment_intent.canceled"], App.StripeTypes());
    }

    [Fact]
    public async Task What_could_not_be_delivered_is_delivered_after_the_restart()
    {
        App.Answer = _ => 503;
        await PayAsync();
        await RestartAsync();
        App.Answer = _ => 200;

        await Sandbox.UntilIdleAsync();

        Assert.Equal(["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"], App.StripeTypes());
    }

    [Fact]
    public async Task A_stopped_clock_is_set_over_http_and_says_what_comes_next()
    {
        await PayAsync(capture: "manual");
        await Sandbox.UntilIdleAsync();

        (_, JsonObject before) = await SendAsync(HttpMethod.Get, "/clock");
        (int status, JsonObject after) = await SendAsync(HttpMethod.Post, "/clock", new { now = "2026-11-20T00:00:00Z" });
        await Sandbox.UntilIdleAsync();

        Assert.Equal((false, "2026-11-09T09:00:00.0000000Z"), ((bool)before["busy"]!, (string?)before["nextDue"]));
        Assert.Equal((200, "2026-11-20T00:00:00.0000000Z"), (status, (string?)after["now"]));
        Assert.Equal("payment_intent.canceled", App.StripeTypes()[^1]);
        Assert.Null(Sandbox.NextDue);
    }

    [Fact]
    public async Task A_reset_leaves_nothing()
    {
        await PayAsync(capture: "manual");
        await SendAsync(HttpMethod.Post, "/_sandbox/reset");

        Assert.Empty(await Stripe.PaymentIntents.ListAsync());
        Assert.Empty(await Stripe.Events.ListAsync());
        Assert.Null(Sandbox.NextDue);
    }

    [Fact]
    public async Task What_cannot_be_done_does_not_keep_the_rest_from_being_done()
    {
        List<string> done = [];
        await using Schedule schedule = new(Clock, job => DoAsync([job]), (batch, _) => DoAsync(batch));
        schedule.Start([]);
        Job[] jobs = [.. new[] { "step", Webhooks.Stripe }.SelectMany(target => new[] { "bad", "good" }.Select((payload, index) =>
            new Job { Seq = index, Due = Clock.GetUtcNow(), Target = target, Lane = "lane", Payload = $"{payload} {target}" }))];
        schedule.Add(jobs);
        Assert.True(SpinWait.SpinUntil(() => !schedule.IsBusy, TimeSpan.FromMinutes(2)));
        Assert.Equal(["good step", "good stripe"], done.Order());

        Task DoAsync(IReadOnlyList<Job> batch)
        {
            lock (done)
            {
                if (batch[0].Payload.StartsWith("bad", StringComparison.Ordinal))
                    throw new InvalidOperationException("This one cannot be done.");
                done.Add(batch[0].Payload);
                return Task.CompletedTask;
            }
        }
    }

    [Fact]
    public void The_command_line_says_what_is_wrong_with_it()
    {
        SandboxOptions options = SandboxOptions.Parse(["--port", "8000", "--chaos", "0.1", "--seed", "7", "--app-url", "http://localhost:7071/"]);

        Assert.Equal((8000, 0.1, 7, "http://localhost:7071"), (options.Port, options.Chaos, options.Seed, options.AppUrl));
        Assert.Equal("--port cannot be x.", Assert.Throws<ArgumentException>(() => SandboxOptions.Parse(["--port", "x"])).Message);
        Assert.Equal("There is no option --prot.", Assert.Throws<ArgumentException>(() => SandboxOptions.Parse(["--prot", "1"])).Message);
    }

    private async Task RestartAsync()
    {
        int port = new Uri(Sandbox.Url).Port;
        await Sandbox.DisposeAsync();
        Sandbox = await SandboxServer.StartAsync(Options with { Port = port, AppUrl = App.Url, Clock = Clock });
    }
}
