using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>Everything Stripe knows. Whoever reads or changes it holds <see cref="Gate"/>.</summary>
internal sealed class StripeState(World world)
{
    private static readonly HashSet<string> NotDelivered =
        ["charge.failed", "charge.captured", "charge.updated", "charge.pending"];

    public Lock Gate { get; } = new();

    public World World { get; } = world;

    public Dictionary<string, PaymentIntent> Intents { get; private set; } = world.Load<PaymentIntent>("pi");

    public Dictionary<string, Charge> Charges { get; private set; } = world.Load<Charge>("ch");

    public Dictionary<string, Refund> Refunds { get; private set; } = world.Load<Refund>("re");

    public Dictionary<string, Dispute> Disputes { get; private set; } = world.Load<Dispute>("du");

    public Dictionary<string, CheckoutSession> Sessions { get; private set; } = world.Load<CheckoutSession>("cs");

    public Dictionary<string, IdempotentAnswer> Answers { get; private set; } = world.Load<IdempotentAnswer>("idem");

    public HashSet<string> InProgress { get; } = [];

    public void Clear()
    {
        lock (Gate)
        {
            Intents.Clear();
            Charges.Clear();
            Refunds.Clear();
            Disputes.Clear();
            Sessions.Clear();
            Answers.Clear();
        }
    }

    /// <summary>Begins a change that happens now, or at the time a step was due.</summary>
    public StripeChange Begin(string? requestId = null, string? idempotencyKey = null, DateTimeOffset? at = null) =>
        new(this, at ?? World.Now, requestId, idempotencyKey);

    /// <summary>Begins a change that somebody asked for: the pages that it makes lie where they asked.</summary>
    public StripeChange Begin(HttpContext http, string? requestId = null, string? idempotencyKey = null) =>
        new(this, World.Now, requestId, idempotencyKey) { Origin = $"{http.Request.Scheme}://{http.Request.Host}" };

    /// <summary>Records an event, and has it delivered unless the endpoint would not subscribe to its type.</summary>
    public void Record(StripeChange change, string type, string lane, string about, JsonObject? previous)
    {
        string id = Ids.Mixed("evt_1");
        string before = previous is null ? "" : $",\"previous_attributes\":{previous.ToJsonString(Json.Stored)}";
        string body = $"{{\"id\":\"{id}\",\"object\":\"event\",\"api_version\":\"{World.Options.StripeApiVersion}\",\"created\":{change.Unix},"
            + $"\"data\":{{\"object\":{about}{before}}},\"livemode\":false,\"pending_webhooks\":1,"
            + $"\"request\":{{\"id\":{Quoted(change.RequestId)},\"idempotency_key\":{Quoted(change.IdempotencyKey)}}},\"type\":\"{type}\"}}";
        change.Stored.Log.Add(new LogLine("stripe", id, type, change.At, body));
        if (!NotDelivered.Contains(type))
            Deliver(change, type, lane, body);
    }

    private static string Quoted(string? text) => JsonSerializer.Serialize(text, Json.Stored);

    private void Deliver(StripeChange change, string type, string lane, string body)
    {
        string name = $"stripe:{lane}:{type}";
        DateTimeOffset due = change.At;
        if (World.Chaos.Strikes(name + ":late"))
            due += TimeSpan.FromSeconds(World.Chaos.Pick(name + ":by", 2, 900));
        change.Stored.Jobs.Add(World.NewJob(due, Webhooks.Stripe, lane, body));
        if (World.Chaos.Strikes(name + ":twice"))
            change.Stored.Jobs.Add(World.NewJob(due + TimeSpan.FromSeconds(World.Chaos.Pick(name + ":again", 0, 3600)), Webhooks.Stripe, lane, body));
    }
}

/// <summary>One change of Stripe's state, with the events that it causes.</summary>
internal sealed class StripeChange(StripeState state, DateTimeOffset at, string? requestId, string? idempotencyKey)
{
    public DateTimeOffset At { get; } = at;

    /// <summary>Where the sandbox's pages lie.</summary>
    public string Origin { get; init; } = "https://checkout.stripe.com";

    public long Unix { get; } = at.ToUnixTimeSeconds();

    public string? RequestId { get; } = requestId;

    public string? IdempotencyKey { get; } = idempotencyKey;

    public Change Stored { get; } = new();

    public void Save(PaymentIntent intent) => Stored.Docs.Add(("pi", intent.Id, Json.Whole(intent)));

    public void Save(Charge charge) => Stored.Docs.Add(("ch", charge.Id, Json.Whole(charge)));

    public void Save(Refund refund) => Stored.Docs.Add(("re", refund.Id, Json.Whole(refund)));

    public void Save(Dispute dispute) => Stored.Docs.Add(("du", dispute.Id, Json.Whole(dispute)));

    public void Save(CheckoutSession session) => Stored.Docs.Add(("cs", session.Id, Json.Whole(session)));

    public void Event(string type, PaymentIntent about) => state.Record(this, type, about.Id, Json.Text(about), null);

    public void Event(string type, Charge about, JsonObject? previous = null) =>
        state.Record(this, type, about.PaymentIntent ?? about.Id, Json.Text(about), previous);

    public void Event(string type, Refund about, JsonObject? previous = null) =>
        state.Record(this, type, about.PaymentIntent ?? about.Charge, Json.Text(about), previous);

    public void Event(string type, Dispute about, JsonObject? previous = null) =>
        state.Record(this, type, about.PaymentIntent ?? about.Charge, Json.Text(about), previous);

    public void Event(string type, CheckoutSession about) => state.Record(this, type, about.PaymentIntent ?? about.Id, Json.Text(about), null);

    public void Event(string type, string lane, JsonObject about) => state.Record(this, type, lane, about.ToJsonString(Json.Stored), null);

    /// <summary>Lets a step run later.</summary>
    public void Later(TimeSpan after, string step, string id) => Stored.Jobs.Add(state.World.NewJob(At + after, step, step, id));
}
