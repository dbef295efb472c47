using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Notifications;
using Serverless.Functions.Notifications;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Storage;
using Serverless.Sandbox;

namespace Functions.Tests.Notifications;

public sealed class MessageTests
{
    [Fact]
    public async Task A_message_is_sent_once_however_often_it_is_called_for()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        MessageLedger ledger = shop.App.Services.GetRequiredService<MessageLedger>();
        for (int again = 0; again < 3; again++)
        {
            await ledger.QueueAsync((await shop.App.Services.GetRequiredService<OrderStore>().LoadAsync(id))!.Order, new(MessageKind.OrderConfirmation, ""), default);
            await ledger.SendOrderAsync((await ledger.FindAsync(id, "orderConfirmation"))!, default);
        }

        await shop.UntilIdleAsync();
        Assert.Single(await shop.MailsAsync(id), mail => mail == "orderConfirmation");
        JsonNode message = Assert.Single((await shop.GetAsync(id))["messages"]!.AsArray())!;
        Assert.Equal("delivered", message["status"]!.GetValue<string>());
        Assert.Equal(1, message["attempts"]!.GetValue<int>());
        Assert.Empty(await InFlightAsync(ledger, shop));
    }

    [Fact]
    public async Task An_unknown_message_goes_out_again_after_ten_minutes_unless_the_provider_reported_it()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        MessageLedger ledger = shop.App.Services.GetRequiredService<MessageLedger>();
        await CrashWhileSendingAsync(shop, id, "cancelled");
        await CrashWhileSendingAsync(shop, id, "orderConfirmation-reported");
        await ledger.NoteAsync((await ledger.FindAsync(id, "orderConfirmation-reported"))!, MessageTrigger.Delivered, "mail-1", null, default);

        await shop.LiveAsync(TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("cancelled", await shop.MailsAsync(id));
        await shop.LiveAsync(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1));
        Assert.Single(await shop.MailsAsync(id), mail => mail == "cancelled");
        Assert.Single(await shop.MailsAsync(id), mail => mail == "orderConfirmation");
        Assert.Equal(MessageStatus.Delivered, (await ledger.FindAsync(id, "cancelled"))!.Status);
        Assert.Empty(await InFlightAsync(ledger, shop));
    }

    [Fact]
    public async Task A_bounce_reaches_staff_and_the_ledger()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["SendGrid__WebhookPublicKeys"] = SandboxKeys.SendGridPublicKey);
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["customer"]!["email"] = "bounce@example.com";
        JsonNode placed = await shop.PlaceAsync(draft);
        await shop.PayAsync(placed);
        await shop.LiveAsync(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1));

        string id = placed["orderId"]!.GetValue<string>();
        Assert.Equal("bounced", (await shop.GetAsync(id))["messages"]![0]!["status"]!.GetValue<string>());
        JsonNode open = Assert.Single((await shop.Http.GetFromJsonAsync<JsonNode>("/api/exceptions?rule=unreachable"))!["items"]!.AsArray())!;
        Assert.Equal(id, open["orderId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Events_without_a_valid_signature_are_refused()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        using HttpResponseMessage unconfigured = await shop.Storefront.PostAsJsonAsync("/api/webhooks/sendgrid", Array.Empty<object>());
        Assert.Equal(401, (int)unconfigured.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AQID")]
    [InlineData("not base64")]
    public async Task A_malformed_signature_is_refused_like_a_wrong_one(string signature)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using TestShop shop = await TestShop.OpenAsync(
            settings => settings["SendGrid__WebhookPublicKeys"] = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/webhooks/sendgrid") { Content = new StringContent("[]") };
        request.Headers.TryAddWithoutValidation("X-Twilio-Email-Event-Webhook-Signature", signature);
        request.Headers.Add("X-Twilio-Email-Event-Webhook-Timestamp", "1");

        using HttpResponseMessage answer = await shop.Storefront.SendAsync(request);

        Assert.Equal(401, (int)answer.StatusCode);
    }

    private static async Task CrashWhileSendingAsync(TestShop shop, string orderId, string key)
    {
        TableClient messages = shop.App.Services.GetRequiredService<Tables>()[TableNames.Messages];
        DateTimeOffset now = shop.Clock.GetUtcNow();
        await messages.AddEntityAsync(new TableEntity(orderId, key)
        {
            ["Kind"] = key.Split('-')[0], ["Subject"] = "", ["Channel"] = "Mail", ["Status"] = "Sending", ["QueuedAt"] = now, ["SendingAt"] = now, ["Attempts"] = 1,
        });
        await messages.AddEntityAsync(new TableEntity("in-flight", $"{orderId}~{key}") { ["Owner"] = orderId, ["Key"] = key, ["Since"] = now });
    }

    private static async Task<List<MailOrder>> InFlightAsync(MessageLedger ledger, TestShop shop)
    {
        List<MailOrder> found = [];
        await foreach (MailOrder order in ledger.InFlightAsync(shop.Clock.GetUtcNow()))
        {
            found.Add(order);
        }

        return found;
    }
}
