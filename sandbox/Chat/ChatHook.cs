using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Chat;

/// <summary>Incoming webhooks as Slack offers them: JSON in, a word of plain text out.</summary>
internal sealed class ChatHook(World world)
{
    public async Task HandleAsync(HttpContext http)
    {
        string channel = (string)http.Request.RouteValues["name"]!;
        (int status, string word) = await TakeAsync(http, channel);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain";
        await http.Response.WriteAsync(word);
    }

    public JsonArray List() => new([.. world.Log(new LogQuery("chat")).Select(l => new JsonObject
    {
        ["channel"] = l.Label,
        ["at"] = l.At.UtcDateTime.ToString("o"),
        ["message"] = JsonNode.Parse(l.Json),
    })]);

    private async Task<(int Status, string Word)> TakeAsync(HttpContext http, string channel)
    {
        JsonObject? message;
        try
        {
            message = await JsonNode.ParseAsync(http.Request.Body) as JsonObject;
        }
        catch (JsonException)
        {
            message = null;
        }
        if (message is null)
            return (400, "invalid_payload");
        if (message["text"]?.ToString() is not { Length: > 0 } && message["blocks"] is not JsonArray { Count: > 0 })
            return (400, "no_text");
        if (world.Chaos.Strikes($"chat:{channel}"))
        {
            http.Response.Headers.RetryAfter = "1";
            return (429, "rate_limited");
        }
        var change = new Change();
        change.Log.Add(new LogLine("chat", Ids.Mixed("", 16), channel, world.Now, message.ToJsonString(Json.Stored)));
        await world.ApplyAsync(change);
        return (200, "ok");
    }
}
