using System.Text;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>Stripe's API over HTTP: keys, idempotency, errors, and what goes wrong on the way.</summary>
internal sealed class StripeApi
{
    private static readonly TimeSpan AnswersAreKept = TimeSpan.FromHours(24);

    private readonly StripeState state;
    private readonly Charging charging;
    private readonly Expansion expansion;
    private readonly Listing listing;
    private int forgetAt = 1000;

    public StripeApi(World world)
    {
        state = new StripeState(world);
        charging = new Charging(state);
        Intents = new PaymentIntents(state, charging);
        Refunding = new Refunding(state);
        Sessions = new CheckoutSessions(state, Intents);
        Disputes = new Disputes(state, Intents);
        expansion = new Expansion(state);
        listing = new Listing(state);
        world.On(Refunding.SettleStep, Refunding.Settle);
        world.On(Refunding.FailStep, Refunding.Fail);
        world.On(Charging.DisputeStep, Disputes.Open);
        world.On(Charging.ExpiryStep, Disputes.Expire);
        world.On(CheckoutSessions.ExpiryStep, Sessions.ExpireInTime);
    }

    public StripeState State => state;

    public PaymentIntents Intents { get; }

    public Refunding Refunding { get; }

    public CheckoutSessions Sessions { get; }

    public Disputes Disputes { get; }

    public PlannedMishaps Planned { get; } = new();

    public async Task HandleAsync(HttpContext http)
    {
        string requestId = Ids.Mixed("req_", 14);
        http.Response.Headers["Request-Id"] = requestId;
        if (http.Request.Headers["Stripe-Version"].FirstOrDefault() is { } version)
            http.Response.Headers["Stripe-Version"] = version;
        if (http.Request.Headers.Authorization.FirstOrDefault() is not { Length: > 0 })
        {
            await WriteAsync(http, Answer.Error(401, "invalid_request_error", "You did not provide an API key.", null), requestId);
            return;
        }
        string text = http.Request.Method == "POST"
            ? await new StreamReader(http.Request.Body, Encoding.UTF8).ReadToEndAsync()
            : http.Request.QueryString.Value is { Length: > 0 } query ? query[1..] : "";
        string? key = http.Request.Method == "POST" ? http.Request.Headers["Idempotency-Key"].FirstOrDefault() : null;
        if (key is { Length: > 255 })
        {
            await WriteAsync(http, Answer.Error(400, "idempotency_error", "Idempotency keys may only be up to 255 characters.", null), requestId);
            return;
        }
        if (key != null)
            http.Response.Headers["Idempotency-Key"] = key;
        await WriteAsync(http, await AnswerAsync(http, text, key, requestId), requestId);
    }

    private async Task<Answer> AnswerAsync(HttpContext http, string text, string? key, string requestId)
    {
        string path = http.Request.Path.Value!;
        string request = $"{path}?{text}";
        if (key != null && Before(key, request, http) is { } known)
            return known;
        Mishap mishap = http.Request.Method == "POST" && Planned.Take(path) is var planned and not Mishap.None ? planned : MishapOf(key ?? request);
        try
        {
            if (mishap == Mishap.RateLimit)
            {
                return Answer.Error(
                    429, "invalid_request_error", "Testmode request rate limit exceeded, the rate limits in testmode are lower than livemode.",
                    "rate_limit") with { IsKept = false };
            }
            if (mishap == Mishap.Conflict)
            {
                return Answer.Error(
                    409, "invalid_request_error", "This object cannot be accessed right now because another API request is currently accessing it.",
                    "lock_timeout") with { IsKept = false };
            }
            if (mishap == Mishap.Slow)
                await Task.Delay(TimeSpan.FromMilliseconds(state.World.Chaos.Pick($"slow:{key ?? request}", 50, 500)));
            Answer answer;
            StripeChange change;
            lock (state.Gate)
            {
                change = state.Begin(http, requestId, key);
                answer = mishap == Mishap.FailsBefore ? Failure() : Route(http.Request.Method, path, Form.Parse(text), change);
                if (mishap == Mishap.FailsAfter && answer.Status == 200 && http.Request.Method == "POST")
                    answer = Failure();
                if (key != null && answer.IsKept)
                    Keep(key, request, answer, change);
            }
            await state.World.ApplyAsync(change.Stored);
            if (mishap == Mishap.Dropped)
                http.Abort();
            if (mishap == Mishap.Hangs)
                await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return answer;
        }
        finally
        {
            if (key != null)
            {
                lock (state.Gate)
                    state.InProgress.Remove(key);
            }
        }
    }

    private Answer? Before(string key, string request, HttpContext http)
    {
        lock (state.Gate)
        {
            if (state.Answers.TryGetValue(key, out IdempotentAnswer? kept)
                && state.World.Now - DateTimeOffset.FromUnixTimeSeconds(kept.Created) < AnswersAreKept)
            {
                if (kept.Request != request)
                {
                    return Answer.Error(
                        400, "idempotency_error",
                        "Keys for idempotent requests can only be used with the same parameters they were first used with. "
                        + $"Try using a key other than '{key}' if you meant to execute a different request.", null);
                }
                http.Response.Headers["Idempotent-Replayed"] = "true";
                return new Answer(kept.Status, kept.Body) { ShouldRetry = kept.Status >= 500 ? false : null };
            }
            if (state.InProgress.Add(key))
                return null;
            return Answer.Error(
                409, "idempotency_error",
                "There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the "
                + $"other request is still going through): {key}. Please try again later.", "idempotency_key_in_use");
        }
    }

    private void Keep(string key, string request, Answer answer, StripeChange change)
    {
        var kept = new IdempotentAnswer { Request = request, Status = answer.Status, Body = answer.Body, Created = change.Unix };
        state.Answers[key] = kept;
        change.Stored.Docs.Add(("idem", key, Json.Whole(kept)));
        if (state.Answers.Count < forgetAt)
            return;
        foreach ((string old, IdempotentAnswer answered) in state.Answers.Where(a => change.Unix - a.Value.Created >= AnswersAreKept.TotalSeconds).ToList())
        {
            state.Answers.Remove(old);
            change.Stored.Docs.Add(("idem", old, null));
        }
        forgetAt = (2 * state.Answers.Count) + 1000;
    }

    private Answer Route(string method, string path, Form form, StripeChange change)
    {
        try
        {
            // /stripe/v1/payment_intents/pi_1/capture
            string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries)[2..];
            if (parts is ["checkout", "sessions", .. var rest])
                parts = ["checkout_sessions", .. rest];
            Answer answer = (method, parts) switch
            {
                ("POST", ["payment_intents"]) => Intents.Create(form, change),
                ("GET", ["payment_intents"]) => listing.Intents(form),
                ("GET", ["payment_intents", "search"]) => listing.Search(form),
                (_, ["payment_intents", var id, .. var action]) => With(
                    state.Intents, id, "payment_intent", intent => (method, action) switch
                    {
                        ("GET", []) => Answer.Of(intent),
                        ("POST", []) => Intents.Update(intent, form, change),
                        ("POST", ["confirm"]) => Confirm(intent, form, change),
                        ("POST", ["capture"]) => Intents.Capture(intent, form, change),
                        ("POST", ["cancel"]) => Intents.Cancel(intent, form, change),
                        _ => Unknown(method, path),
                    }),
                ("POST", ["refunds"]) => Refunding.Create(form, change),
                ("GET", ["refunds"]) => listing.Refunds(form),
                (_, ["refunds", var id, .. var action]) => With(state.Refunds, id, "refund", refund => (method, action) switch
                {
                    ("GET", []) => Answer.Of(refund),
                    ("POST", []) => Refunding.Update(refund, form, change),
                    ("POST", ["cancel"]) => Refunding.Cancel(refund, change),
                    _ => Unknown(method, path),
                }),
                ("GET", ["charges"]) => listing.Charges(form),
                ("GET", ["charges", var id]) => With(state.Charges, id, "charge", Answer.Of),
                ("GET", ["disputes"]) => listing.Disputes(form),
                ("GET", ["disputes", var id]) => With(state.Disputes, id, "dispute", Answer.Of),
                ("GET", ["events"]) => listing.Events(form),
                ("GET", ["events", var id]) => state.World.LogLine("stripe", id) is { } line
                    ? Answer.Of(JsonNode.Parse(line.Json)!)
                    : Answer.NoSuch("event", id),
                ("POST", ["checkout_sessions"]) => Sessions.Create(form, change),
                ("GET", ["checkout_sessions"]) => listing.Sessions(form),
                (_, ["checkout_sessions", var id, .. var action]) => With(state.Sessions, id, "checkout.session", session => (method, action) switch
                {
                    ("GET", []) => Answer.Of(session),
                    ("GET", ["line_items"]) => Answer.Of(
                        Expansion.Listed(session.LineItems.DeepClone().AsArray(), $"/v1/checkout/sessions/{id}/line_items")),
                    ("POST", ["expire"]) => Sessions.Expire(session, change),
                    _ => Unknown(method, path),
                }),
                _ => Unknown(method, path),
            };
            return answer.Status == 200 && form.Has("expand") ? expansion.Apply(answer, form) : answer;
        }
        catch (FormatException wrong)
        {
            return Answer.Invalid(wrong.Message, null, "parameter_invalid_integer");
        }
    }

    /// <summary>Confirms an intent; one that a checkout session made completes its session.</summary>
    public Answer Confirm(PaymentIntent intent, Form form, StripeChange change)
    {
        Answer answer = Intents.Confirm(intent, form, change);
        CompleteSession(intent, change);
        return answer;
    }

    public void CompleteSession(PaymentIntent intent, StripeChange change)
    {
        if (intent is { Session: { } id, Status: "succeeded" or "requires_capture" } && state.Sessions[id].Status == "open")
            Sessions.Complete(state.Sessions[id], change);
    }

    private static Answer With<T>(Dictionary<string, T> all, string id, string kind, Func<T, Answer> then) where T : class =>
        all.TryGetValue(id, out T? found) ? then(found) : Answer.NoSuch(kind, id, kind == "payment_intent" ? "intent" : "id");

    private static Answer Unknown(string method, string path) => Answer.Error(
        404, "invalid_request_error", $"Unrecognized request URL ({method}: {path["/stripe".Length..]}).", null) with { IsKept = false };

    private static Answer Failure() => Answer.Error(500, "api_error", "An unknown error occurred", null) with { ShouldRetry = false };

    private Mishap MishapOf(string name)
    {
        if (!state.World.Chaos.Strikes($"stripe-api:{name}"))
            return Mishap.None;
        return (Mishap)state.World.Chaos.Pick($"stripe-api:{name}:how", 1, 4);
    }

    private static async Task WriteAsync(HttpContext http, Answer answer, string requestId)
    {
        string body = answer.Body;
        if (answer.Status != 200 && JsonNode.Parse(body) is { } refusal)
        {
            refusal["error"]!["request_log_url"] = $"https://dashboard.stripe.com/test/logs/{requestId}";
            body = refusal.ToJsonString(Json.Stored);
        }
        if (answer.ShouldRetry is { } retry)
            http.Response.Headers["Stripe-Should-Retry"] = retry ? "true" : "false";
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body);
    }
}
