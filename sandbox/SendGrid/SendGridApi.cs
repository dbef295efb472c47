using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.SendGrid;

/// <summary>SendGrid's mail endpoint: takes mails into the mailbox and reports what becomes of them.</summary>
internal sealed class SendGridApi(World world)
{
    private readonly Lock gate = new();

    /// <summary>Mails by order and category, for the summary.</summary>
    public Dictionary<string, Dictionary<string, int>> Counts { get; } = CountAll(world);

    public Lock Gate => gate;

    public async Task HandleAsync(HttpContext http)
    {
        if (http.Request.Headers.Authorization.FirstOrDefault() is not { Length: > 7 })
        {
            await RefuseAsync(http, 401, [new MailRequest.Fault("The provided authorization grant is invalid, expired, or revoked", null, null)]);
            return;
        }
        if (http.Request.Method != "POST")
        {
            await RefuseAsync(http, 405, [new MailRequest.Fault("method not allowed", null, null)]);
            return;
        }
        JsonObject? request = null;
        try
        {
            request = await JsonNode.ParseAsync(http.Request.Body) as JsonObject;
        }
        catch (JsonException)
        {
            // Refused below, like anything that is not an object.
        }
        if (request is null)
        {
            await RefuseAsync(http, 400, [new MailRequest.Fault("Bad Request", null, null)]);
            return;
        }
        if (MailRequest.Check(request) is { Count: > 0 } faults)
        {
            await RefuseAsync(http, 400, faults);
            return;
        }
        bool failsAfter = false;
        string name = $"sendgrid-api:{request["custom_args"]?.ToJsonString()}:{request["personalizations"]![0]!.ToJsonString()}";
        if (world.Chaos.Strikes(name))
        {
            switch (world.Chaos.Pick(name + ":how", 1, 4))
            {
                case 1:
                    await RefuseAsync(http, 500, [new MailRequest.Fault("internal error", null, null)]);
                    return;
                case 2:
                    http.Response.Headers["X-RateLimit-Remaining"] = "0";
                    http.Response.Headers["X-RateLimit-Reset"] = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 1}";
                    await RefuseAsync(http, 429, [new MailRequest.Fault("too many requests", null, null)]);
                    return;
                case 3:
                    await Task.Delay(world.Chaos.Pick(name + ":slow", 50, 500));
                    break;
                default:
                    failsAfter = true;
                    break;
            }
        }
        string messageId = Ids.Mixed("", 22);
        bool onlyChecks = request["mail_settings"]?["sandbox_mode"]?["enable"]?.GetValue<bool>() == true;
        if (!onlyChecks)
            await TakeAsync(request, messageId);
        if (failsAfter)
        {
            await RefuseAsync(http, 500, [new MailRequest.Fault("internal error", null, null)]);
            return;
        }
        http.Response.StatusCode = onlyChecks ? 200 : 202;
        http.Response.Headers["X-Message-Id"] = messageId;
    }

    public void Clear()
    {
        lock (gate)
            Counts.Clear();
    }

    private async Task TakeAsync(JsonObject request, string messageId)
    {
        var change = new Change();
        DateTimeOffset now = world.Now;
        int number = 0;
        foreach (JsonNode? envelope in request["personalizations"]!.AsArray())
        {
            Mail mail = Read(request, envelope!.AsObject(), messageId, now, number++);
            change.Log.Add(new LogLine("mail", mail.Id, string.Join(", ", mail.To), now, JsonSerializer.Serialize(mail, Json.Stored)));
            lock (gate)
                Count(Counts, mail);
            foreach (string receiver in mail.To.Concat(mail.Cc).Concat(mail.Bcc))
                Report(mail, receiver, now, change);
        }
        await world.ApplyAsync(change);
    }

    private static Mail Read(JsonObject request, JsonObject envelope, string messageId, DateTimeOffset now, int number)
    {
        var mail = new Mail
        {
            Id = $"{messageId}-{number}",
            MessageId = messageId,
            From = Show(request["from"]),
            To = List("to"),
            Cc = List("cc"),
            Bcc = List("bcc"),
            ReplyTo = request["reply_to"] is { } reply ? Show(reply) : null,
            Subject = Replace((envelope["subject"] ?? request["subject"])?.ToString()) ?? "",
            Text = Replace(Body("text/plain")),
            Html = Replace(Body("text/html")),
            TemplateId = request["template_id"]?.ToString(),
            TemplateData = envelope["dynamic_template_data"]?.ToJsonString(),
            Categories = [.. (request["categories"] as JsonArray ?? []).Select(c => c!.ToString())],
            Attachments = [.. (request["attachments"] as JsonArray ?? []).Select(a => a!["filename"]!.ToString())],
            At = now,
        };
        foreach (JsonObject? args in new[] { request["custom_args"] as JsonObject, envelope["custom_args"] as JsonObject })
        {
            foreach ((string key, JsonNode? value) in args ?? [])
                mail.CustomArgs[key] = value?.ToString() ?? "";
        }
        return mail;

        List<string> List(string field) => [.. (envelope[field] as JsonArray ?? []).Select(Show)];

        string? Body(string type) =>
            (request["content"] as JsonArray ?? []).FirstOrDefault(c => c!["type"]?.ToString() == type)?["value"]?.ToString();

        string? Replace(string? text)
        {
            foreach ((string key, JsonNode? value) in text is null ? [] : envelope["substitutions"] as JsonObject ?? [])
                text = text!.Replace(key, value?.ToString(), StringComparison.Ordinal);
            return text;
        }
    }

    private static string Show(JsonNode? address) =>
        address?["name"]?.ToString() is { Length: > 0 } name ? $"{name} <{address["email"]}>" : address?["email"]?.ToString() ?? "";

    // bounce@…, blocked@…, dropped@…, deferred@… and spam@… have the fate that they name.
    private void Report(Mail mail, string receiver, DateTimeOffset now, Change change)
    {
        string address = new System.Net.Mail.MailAddress(receiver).Address;
        string fate = address.Split('@')[0].Split('+')[0];
        if (fate == "dropped")
        {
            Add("dropped", TimeSpan.Zero, ("reason", "Bounced Address"), ("status", "5.0.0"));
            return;
        }
        Add("processed", TimeSpan.Zero);
        if (fate is "bounce" or "bounced")
        {
            Add("bounce", TimeSpan.Zero, ("reason", "550 5.1.1 The email account that you tried to reach does not exist."), ("status", "5.1.1"), ("type", "bounce"));
        }
        else if (fate == "blocked")
        {
            Add("bounce", TimeSpan.Zero, ("reason", "550 5.7.1 Message blocked"), ("status", "5.7.1"), ("type", "blocked"));
        }
        else if (fate == "deferred")
        {
            Add("deferred", TimeSpan.Zero, ("response", "450 4.2.1 try again later"), ("attempt", "1"));
            Add("delivered", TimeSpan.FromMinutes(20), ("response", "250 OK"));
        }
        else
        {
            Add("delivered", TimeSpan.Zero, ("response", "250 OK"));
        }
        if (fate == "spam")
            Add("spamreport", TimeSpan.FromHours(20));

        void Add(string kind, TimeSpan after, params (string Name, string Value)[] more)
        {
            DateTimeOffset at = now + after;
            var happened = new JsonObject
            {
                ["email"] = address,
                ["timestamp"] = at.ToUnixTimeSeconds(),
                ["smtp-id"] = $"<{mail.MessageId}@sandbox>",
                ["event"] = kind,
                ["sg_event_id"] = Ids.Mixed("", 22),
                ["sg_message_id"] = $"{mail.MessageId}.recvd-sandbox-{mail.Id[(mail.MessageId.Length + 1)..]}.0",
            };
            if (mail.Categories.Count > 0)
                happened["category"] = mail.Categories.Count == 1 ? mail.Categories[0] : new JsonArray([.. mail.Categories.Select(c => JsonValue.Create(c))]);
            foreach ((string field, string value) in more)
                happened[field] = value;
            foreach ((string key, string value) in mail.CustomArgs)
                happened.TryAdd(key, value);
            string body = happened.ToJsonString(Json.Stored);
            string name = $"sendgrid:{mail.CustomArgs.GetValueOrDefault("order_id")}:{string.Join(',', mail.Categories)}:{kind}";
            DateTimeOffset due = world.Chaos.Strikes(name + ":late") ? at + TimeSpan.FromSeconds(world.Chaos.Pick(name + ":by", 5, 1800)) : at;
            change.Jobs.Add(world.NewJob(due, Webhooks.SendGrid, Webhooks.SendGrid, body));
            if (world.Chaos.Strikes(name + ":twice"))
                change.Jobs.Add(world.NewJob(due + TimeSpan.FromSeconds(30), Webhooks.SendGrid, Webhooks.SendGrid, body));
        }
    }

    private static Dictionary<string, Dictionary<string, int>> CountAll(World world)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>();
        foreach (LogLine line in world.Log(new LogQuery("mail")))
            Count(counts, JsonSerializer.Deserialize<Mail>(line.Json, Json.Stored)!);
        return counts;
    }

    private static void Count(Dictionary<string, Dictionary<string, int>> counts, Mail mail)
    {
        string order = mail.CustomArgs.GetValueOrDefault("order_id") ?? "";
        string kind = mail.CustomArgs.GetValueOrDefault("message_kind") ?? mail.Categories.LastOrDefault() ?? "";
        if (!counts.TryGetValue(order, out Dictionary<string, int>? kinds))
            counts.Add(order, kinds = []);
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
    }

    private static Task RefuseAsync(HttpContext http, int status, IEnumerable<MailRequest.Fault> faults)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        var body = new JsonObject
        {
            ["errors"] = new JsonArray([.. faults.Select(f => new JsonObject { ["message"] = f.Message, ["field"] = f.Field, ["help"] = f.Help })]),
        };
        return http.Response.WriteAsync(body.ToJsonString(Json.Stored));
    }
}
