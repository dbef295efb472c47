using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Channels;
using Serverless.Sandbox.Chat;
using Serverless.Sandbox.Core;
using Serverless.Sandbox.EasyPost;
using Serverless.Sandbox.SendGrid;
using Serverless.Sandbox.Stripe;

namespace Serverless.Sandbox.Control;

/// <summary>What no vendor offers: looking behind the scenes, and playing the parts of customers, banks and carriers.</summary>
internal sealed class ControlApi(World world, StripeApi stripe, EasyPostApi easyPost, SendGridApi mails, MailboxPage mailbox, ChatHook chat, ChannelHook channels)
{
    private readonly Summary summary = new(stripe.State, easyPost.State, mails);

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/_sandbox/summary", http => WriteAsync(http, summary.Build(http.Request.Query["order"].FirstOrDefault())));
        app.MapGet("/_sandbox/mails", http => WriteAsync(http, Mails(http.Request.Query)));
        app.MapGet("/_sandbox/chat", http => WriteAsync(http, chat.List()));
        app.MapGet("/_sandbox/failed", http => WriteAsync(http, new JsonArray([.. world.Webhooks.GivenUp.Select(g => JsonValue.Create(g))])));
        app.MapGet("/_sandbox/sendgrid/public-key", http => http.Response.WriteAsync(SandboxKeys.SendGridPublicKey));
        app.MapPost("/_sandbox/chaos", SetChaosAsync);
        app.MapPost("/_sandbox/app-url", SetAppUrlAsync);
        app.MapPost("/_sandbox/reset", ResetAsync);
        app.MapGet("/clock", http => WriteAsync(http, Clock()));
        app.MapPost("/clock", SetClockAsync);
        app.MapGet("/_sandbox/channels/{name}", http => WriteAsync(http, channels.Show((string)http.Request.RouteValues["name"]!)));
        app.MapPost("/_sandbox/channels/{name}", SetMoodAsync);
        app.MapPost("/_sandbox/stripe/mishaps", PlanAsync);
        app.MapPost("/_sandbox/stripe/{id}/{action}", PlayAsync);
    }

    private JsonArray Mails(IQueryCollection query) => new([.. mailbox.Mails(query["to"].FirstOrDefault())
        .Where(m => query["order_id"].FirstOrDefault() is not { } order || m.CustomArgs.GetValueOrDefault("order_id") == order)
        .Where(m => query["category"].FirstOrDefault() is not { } category || m.Categories.Contains(category))
        .Select(m => JsonSerializer.SerializeToNode(m, JsonSerializerOptions.Web))]);

    private JsonObject Clock() => new()
    {
        ["now"] = world.Now.UtcDateTime.ToString("o"),
        ["busy"] = world.Schedule.IsBusy,
        ["nextDue"] = world.Schedule.NextDue?.UtcDateTime.ToString("o"),
    };

    private async Task SetClockAsync(HttpContext http)
    {
        if (world.Options.Clock is not StoppedClock clock)
        {
            await RefuseAsync(http, 409, "This sandbox runs on a clock that cannot be set; start it with --clock.");
            return;
        }
        if ((await BodyAsync(http))["now"]?.ToString() is not { } now || !DateTimeOffset.TryParse(now, out _))
        {
            await RefuseAsync(http, 400, "now must be a time in ISO 8601.");
            return;
        }
        clock.Set(StoppedClock.Read(now));
        await WriteAsync(http, Clock());
    }

    private async Task SetChaosAsync(HttpContext http)
    {
        JsonObject body = await BodyAsync(http);
        world.Chaos = new Chaos(
            body["level"]?.GetValue<double>() ?? world.Chaos.Level, body["seed"]?.GetValue<int>() ?? world.Chaos.Seed);
        await WriteAsync(http, new JsonObject { ["level"] = world.Chaos.Level, ["seed"] = world.Chaos.Seed });
    }

    private async Task PlanAsync(HttpContext http)
    {
        JsonObject body = await BodyAsync(http);
        if (body["path"]?.ToString() is not { Length: > 0 } path || body["how"]?.ToString() is not { } how || !PlannedMishaps.Names.TryGetValue(how, out Mishap mishap))
        {
            await RefuseAsync(http, 400, $"Say path, and how: {string.Join(", ", PlannedMishaps.Names.Keys)}.");
            return;
        }
        stripe.Planned.Add(path, mishap, body["times"]?.GetValue<int>() ?? 1);
        await WriteAsync(http, new JsonObject { ["path"] = path, ["how"] = how });
    }

    private async Task SetMoodAsync(HttpContext http)
    {
        JsonObject body = await BodyAsync(http);
        if (body["how"]?.ToString() is not { } how || !ChannelHook.Moods.Contains(how))
        {
            await RefuseAsync(http, 400, $"Say how: {string.Join(", ", ChannelHook.Moods)}.");
            return;
        }
        channels.Set((string)http.Request.RouteValues["name"]!, how, body["sku"]?.ToString());
        await WriteAsync(http, new JsonObject { ["how"] = how });
    }

    private async Task SetAppUrlAsync(HttpContext http)
    {
        world.Webhooks.AppUrl = (await BodyAsync(http))["url"]?.ToString().TrimEnd('/');
        await WriteAsync(http, new JsonObject { ["url"] = world.Webhooks.AppUrl });
    }

    private async Task ResetAsync(HttpContext http)
    {
        stripe.State.Clear();
        stripe.Planned.Clear();
        easyPost.State.Clear();
        mails.Clear();
        channels.Clear();
        await world.ClearAsync();
        await WriteAsync(http, new JsonObject { ["reset"] = true });
    }

    /// <summary>Acts on a payment intent, or on a checkout session (pay), a charge's intent, a dispute (close).</summary>
    private async Task PlayAsync(HttpContext http)
    {
        string id = (string)http.Request.RouteValues["id"]!, action = (string)http.Request.RouteValues["action"]!;
        JsonObject body = await BodyAsync(http);
        StripeState state = stripe.State;
        StripeChange change;
        Stripe.Answer answer;
        lock (state.Gate)
        {
            change = state.Begin(http);
            answer = Play(id, action, body, change);
        }
        await world.ApplyAsync(change.Stored);
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(answer.Body);
    }

    private Stripe.Answer Play(string id, string action, JsonObject body, StripeChange change)
    {
        StripeState state = stripe.State;
        string method = body["payment_method"]?.ToString() ?? "pm_card_visa";
        if (state.Sessions.TryGetValue(id, out CheckoutSession? session) && action == "pay")
            return stripe.Sessions.Pay(session, method, change);
        if (state.Disputes.TryGetValue(id, out Dispute? dispute) && action == "close")
            return stripe.Disputes.Close(dispute, body["won"]?.GetValue<bool>() ?? true, change);
        if (!state.Intents.TryGetValue(id, out PaymentIntent? intent))
            return Stripe.Answer.NoSuch("payment_intent", id);
        Charge? charge = intent.LatestCharge is { } chargeId ? state.Charges[chargeId] : null;
        switch (action)
        {
            case "pay":
            case "confirm":
                return stripe.Confirm(intent, Form.Parse($"payment_method={Uri.EscapeDataString(method)}"), change);
            case "authenticate":
                Stripe.Answer answer = stripe.Intents.Authenticate(intent, body["success"]?.GetValue<bool>() ?? true, change);
                stripe.CompleteSession(intent, change);
                return answer;
            case "settle":
                return stripe.Intents.Settle(intent, body["paid"]?.GetValue<bool>() ?? true, change);
            case "dispute" when charge != null:
                return Stripe.Answer.Of(stripe.Disputes.Open(charge, body["reason"]?.ToString() ?? "fraudulent", change, body["inquiry"]?.GetValue<bool>() ?? false));
            case "early-fraud-warning" when charge != null:
                return Stripe.Answer.Of(stripe.Disputes.Warn(charge, change));
            case "review" when charge != null:
                return Stripe.Answer.Of(stripe.Disputes.Review(charge, body["closed_reason"]?.ToString(), change));
            default:
                return Stripe.Answer.Invalid($"The sandbox cannot {action} {id} now.", null);
        }
    }

    private static async Task<JsonObject> BodyAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        string text = await reader.ReadToEndAsync();
        try
        {
            return text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Task RefuseAsync(HttpContext http, int status, string message)
    {
        http.Response.StatusCode = status;
        return WriteAsync(http, new JsonObject { ["error"] = message });
    }

    private static Task WriteAsync(HttpContext http, JsonNode body)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString(Json.Stored));
    }
}
