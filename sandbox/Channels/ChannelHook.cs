using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Channels;

/// <summary>What a sales channel has of one product.</summary>
internal sealed record Shelf(string ExternalId, string Sku, int Available, long Version, DateTimeOffset At);

/// <summary>
/// Sales channels that are told what they may sell: <c>POST /channels/{name}/stock</c>. They check signature and token, keep what comes with the highest
/// version, and answer with what they have; unless they are told to misbehave.
/// </summary>
internal sealed class ChannelHook
{
    private const string Kind = "channel";
    private const long Tolerance = 300;

    private readonly World world;
    private readonly ConcurrentDictionary<(string Channel, string ExternalId), Shelf> shelves;
    private readonly ConcurrentDictionary<string, (string How, string? Sku)> moods = new();
    private readonly ConcurrentDictionary<string, int> calls = new();

    public ChannelHook(World world)
    {
        this.world = world;
        shelves = new(world.Load<Shelf>(Kind).Select(doc => KeyValuePair.Create((doc.Key[..doc.Key.IndexOf('/')], doc.Value.ExternalId), doc.Value)));
    }

    /// <summary>How a channel can be: <c>well</c>, and the ways to misbehave.</summary>
    public static IReadOnlyList<string> Moods { get; } = ["well", "fails-before", "fails-after", "refuses", "lies", "page", "floods", "hangs", "redirects"];

    public void Set(string channel, string how, string? sku) => moods[channel] = (how, sku);

    public void Clear()
    {
        shelves.Clear();
        moods.Clear();
        calls.Clear();
    }

    public JsonObject Show(string channel) => new()
    {
        ["calls"] = calls.GetValueOrDefault(channel),
        ["stock"] = new JsonArray([.. shelves.Where(shelf => shelf.Key.Channel == channel).OrderBy(shelf => shelf.Key.ExternalId, StringComparer.Ordinal)
            .Select(shelf => JsonSerializer.SerializeToNode(shelf.Value, JsonSerializerOptions.Web))]),
    };

    public async Task HandleAsync(HttpContext http)
    {
        string channel = (string)http.Request.RouteValues["name"]!;
        using var raw = new MemoryStream();
        await http.Request.Body.CopyToAsync(raw);
        byte[] body = raw.ToArray();
        calls.AddOrUpdate(channel, 1, (_, n) => n + 1);
        if (!IsSigned(http.Request, body))
        {
            await WriteAsync(http, 401, "The signature or the token is wrong.");
            return;
        }
        Shelf? told = Read(body);
        if (told is null)
        {
            await WriteAsync(http, 422, "Tell sku, externalId, available, version and at.");
            return;
        }
        string how = moods.TryGetValue(channel, out (string How, string? Sku) mood) && (mood.Sku is null || mood.Sku == told.Sku) ? mood.How : "well";
        if (world.Chaos.Strikes($"channel:{channel}:{told.Sku}"))
            how = world.Chaos.Pick($"channel:{channel}:{told.Sku}:{told.Version}", 0, 1) == 0 ? "fails-before" : "fails-after";
        if (how is "well" or "fails-after")
            await KeepAsync(channel, told);
        await AnswerAsync(http, how, shelves.GetValueOrDefault((channel, told.ExternalId)));
    }

    private static Task AnswerAsync(HttpContext http, string how, Shelf? kept) => how switch
    {
        "fails-before" or "fails-after" => WriteAsync(http, 503, "We are down for maintenance."),
        "refuses" => WriteAsync(http, 404, "There is no such product."),
        "page" => WriteAsync(http, 200, "<!doctype html><title>Sign in</title>"),
        "floods" => FloodAsync(http),
        "hangs" => HangAsync(http),
        "redirects" => RedirectAsync(http),
        _ => http.Response.WriteAsJsonAsync(new { version = kept?.Version ?? 0, available = kept?.Available ?? 0 }),
    };

    private static async Task FloodAsync(HttpContext http)
    {
        byte[] junk = new byte[64 * 1024];
        Array.Fill(junk, (byte)'x');
        while (!http.RequestAborted.IsCancellationRequested)
            await http.Response.Body.WriteAsync(junk, http.RequestAborted);
    }

    private static async Task HangAsync(HttpContext http)
    {
        await http.Response.StartAsync();
        await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static Task RedirectAsync(HttpContext http)
    {
        http.Response.Redirect("/channels/elsewhere/stock", permanent: false, preserveMethod: true);
        return Task.CompletedTask;
    }

    private static Task WriteAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = text.StartsWith('<') ? "text/html" : "text/plain";
        return http.Response.WriteAsync(text);
    }

    private async Task KeepAsync(string channel, Shelf told)
    {
        Task stored;
        lock (shelves)
        {
            // What is older than what it has says nothing any more.
            if (shelves.TryGetValue((channel, told.ExternalId), out Shelf? has) && has.Version >= told.Version)
                return;
            shelves[(channel, told.ExternalId)] = told;
            var change = new Change();
            change.Docs.Add((Kind, $"{channel}/{told.ExternalId}", Json.Whole(told)));
            stored = world.ApplyAsync(change);
        }
        await stored;
    }

    private bool IsSigned(HttpRequest request, byte[] body)
    {
        string[] parts = request.Headers["X-Signature"].ToString().Split(',');
        if (request.Headers.Authorization.ToString() != $"Bearer {world.Options.ChannelToken}"
            || !parts[0].StartsWith("t=", StringComparison.Ordinal)
            || !long.TryParse(parts[0].AsSpan(2), CultureInfo.InvariantCulture, out long at)
            || Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - at) > Tolerance)
            return false;
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{at}."), .. body];
        byte[] right = Encoding.UTF8.GetBytes($"v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(world.Options.ChannelSecret), signed))}");
        return parts.Skip(1).Any(part => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(part), right));
    }

    private static Shelf? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<Shelf>(body, JsonSerializerOptions.Web) is { ExternalId.Length: > 0, Sku.Length: > 0, Available: >= 0, Version: > 0 } told ? told : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
