using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Serverless.Functions.Notifications.Chat;

/// <summary>Posts to incoming webhooks of Slack (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks) and Teams workflows.</summary>
public sealed class ChatGateway(HttpClient http)
{
    /// <summary>Posts plain text to a Slack channel.</summary>
    public Task<Delivery> PostToSlackAsync(string webhook, string text, CancellationToken cancellation) =>
        PostAsync(webhook, new JsonObject { ["text"] = EscapeSlack(text) }, cancellation);

    /// <summary>Posts plain text to a Teams channel, as an adaptive card.</summary>
    public Task<Delivery> PostToTeamsAsync(string webhook, string text, CancellationToken cancellation) => PostAsync(
        webhook,
        new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["contentUrl"] = null,
                ["content"] = new JsonObject
                {
                    ["type"] = "AdaptiveCard",
                    ["version"] = "1.4",
                    ["body"] = new JsonArray([.. text.Split('\n').Select(line => new JsonObject { ["type"] = "TextBlock", ["wrap"] = true, ["text"] = line })]),
                },
            }),
        },
        cancellation);

    private Task<Delivery> PostAsync(string webhook, JsonObject body, CancellationToken cancellation) => Delivery.OfAsync(async () =>
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(webhook, body, cancellation);
        return (response.StatusCode, null, response.IsSuccessStatusCode ? null : await response.Content.ReadAsStringAsync(cancellation));
    });

    private static string EscapeSlack(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
