using System.Net;
using System.Text.Json;
using SendGrid;
using SendGrid.Helpers.EventWebhook;
using SendGrid.Helpers.Mail;
using Serverless.Sandbox;

namespace Functions.Tests.Sandbox;

public sealed class MailTests : SandboxTest
{
    private SendGridClient Client => new(new SendGridClientOptions { ApiKey = "SG.sandbox", Host = Sandbox.SendGridUrl });

    [Fact]
    public async Task A_mail_arrives_in_the_mailbox_and_its_fate_is_reported_with_a_signature()
    {
        Response sent = await Client.SendEmailAsync(Confirmation("ann@example.com"));
        await Sandbox.UntilIdleAsync();

        Assert.Equal(HttpStatusCode.Accepted, sent.StatusCode);
        string messageId = sent.Headers.GetValues("X-Message-Id").Single();
        JsonElement mail = (await MailsAsync()).Single();
        Assert.Equal(("Order confirmed", "<p>Thank <b>you</b></p>"), (mail.GetProperty("subject").GetString(), mail.GetProperty("html").GetString()));
        Webhook webhook = App.Of("sendgrid").Single();
        var validator = new RequestValidator();
        Assert.True(validator.VerifySignature(
            validator.ConvertPublicKeyToECDSA(SandboxKeys.SendGridPublicKey), webhook.Body,
            webhook.Headers[RequestValidator.SIGNATURE_HEADER], webhook.Headers[RequestValidator.TIMESTAMP_HEADER]));
        Assert.Equal(["processed", "delivered"], webhook.Json.EnumerateArray().Select(e => e.GetProperty("event").GetString()));
        Assert.All(webhook.Json.EnumerateArray(), e =>
        {
            Assert.Equal("ord_1", e.GetProperty("order_id").GetString());
            Assert.StartsWith(messageId, e.GetProperty("sg_message_id").GetString());
        });
    }

    [Theory]
    [InlineData("bounce@example.com", new[] { "processed", "bounce" })]
    [InlineData("dropped@example.com", new[] { "dropped" })]
    [InlineData("deferred@example.com", new[] { "processed", "deferred", "delivered" })]
    [InlineData("spam@example.com", new[] { "processed", "delivered", "spamreport" })]
    public async Task Some_addresses_name_their_fate(string address, string[] fate)
    {
        await Client.SendEmailAsync(Confirmation(address));
        await PassAsync(TimeSpan.FromDays(1));

        Assert.Equal(fate, App.Of("sendgrid").SelectMany(w => w.Json.EnumerateArray()).Select(e => e.GetProperty("event").GetString()));
    }

    [Fact]
    public async Task A_request_that_sendgrid_would_refuse_is_refused_with_the_field()
    {
        SendGridMessage mail = Confirmation("ann@example.com");
        mail.From = null;
        mail.Personalizations[0].Tos[0].Email = "not an address";

        Response refused = await Client.SendEmailAsync(mail);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        JsonElement errors = JsonDocument.Parse(await refused.Body.ReadAsStringAsync()).RootElement.GetProperty("errors");
        Assert.Equal(["personalizations.0.to.0.email", "from.email"], errors.EnumerateArray().Select(e => e.GetProperty("field").GetString()));
        Assert.Empty(await MailsAsync());
    }

    [Fact]
    public async Task In_sandbox_mode_nothing_is_sent()
    {
        SendGridMessage mail = Confirmation("ann@example.com");
        mail.SetSandBoxMode(true);

        Response checkedOnly = await Client.SendEmailAsync(mail);

        Assert.Equal(HttpStatusCode.OK, checkedOnly.StatusCode);
        Assert.Empty(await MailsAsync());
    }

    [Fact]
    public async Task The_mailbox_can_be_searched_and_a_mail_opened_without_running_anything_in_it()
    {
        await Client.SendEmailAsync(Confirmation("ann@example.com"));
        await Client.SendEmailAsync(Confirmation("bob@example.com"));
        string id = (await MailsAsync("?to=bob")).Single().GetProperty("id").GetString()!;

        string list = await Http.GetStringAsync($"{Sandbox.Url}/mailbox?to=bob");
        string one = await Http.GetStringAsync($"{Sandbox.Url}/mailbox/{id}");

        Assert.Contains("bob@example.com", list);
        Assert.DoesNotContain("ann@example.com", list);
        Assert.Contains($"<iframe sandbox='allow-popups allow-popups-to-escape-sandbox' title='Body of the mail' src='/mailbox/{id}/body'>", one);
        using HttpResponseMessage body = await Http.GetAsync($"{Sandbox.Url}/mailbox/{id}/body");
        Assert.EndsWith("<p>Thank <b>you</b></p>", await body.Content.ReadAsStringAsync());
        Assert.StartsWith("sandbox ", body.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public void The_sample_settings_name_the_sandboxs_key()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "local.settings.sample.json")))
            folder = folder.Parent!;

        JsonElement settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "local.settings.sample.json"))).RootElement;

        Assert.Equal(SandboxKeys.SendGridPublicKey, settings.GetProperty("Values").GetProperty("SendGrid__WebhookPublicKeys").GetString());
    }

    [Fact]
    public async Task Mails_are_counted_by_order_and_kind()
    {
        await Client.SendEmailAsync(Confirmation("ann@example.com"));
        await Client.SendEmailAsync(Confirmation("ann@example.com"));

        (_, var summary) = await SendAsync(HttpMethod.Get, "/_sandbox/summary?order=ord_1");

        Assert.Equal(2, (int)summary["orders"]!["ord_1"]!["mails"]!["order_confirmed"]!);
    }

    [Fact]
    public async Task A_chat_takes_text_and_answers_in_a_word()
    {
        (HttpStatusCode, string) good = await PostAsync("""{"text":"Order on hold"}""");
        (HttpStatusCode, string) empty = await PostAsync("{}");
        (HttpStatusCode, string) broken = await PostAsync("{");

        Assert.Equal((HttpStatusCode.OK, "ok"), good);
        Assert.Equal((HttpStatusCode.BadRequest, "no_text"), empty);
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_payload"), broken);
        JsonElement said = JsonDocument.Parse(await Http.GetStringAsync($"{Sandbox.Url}/_sandbox/chat")).RootElement.EnumerateArray().Single();
        Assert.Equal("Order on hold", said.GetProperty("message").GetProperty("text").GetString());

        async Task<(HttpStatusCode, string)> PostAsync(string body)
        {
            using HttpResponseMessage response = await Http.PostAsync($"{Sandbox.Url}/chat/ops", new StringContent(body));
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    private async Task<List<JsonElement>> MailsAsync(string query = "") =>
        [.. JsonDocument.Parse(await Http.GetStringAsync($"{Sandbox.Url}/_sandbox/mails{query}")).RootElement.EnumerateArray()];

    private static SendGridMessage Confirmation(string to)
    {
        SendGridMessage mail = MailHelper.CreateSingleEmail(
            new EmailAddress("orders@example.com", "Shop"), new EmailAddress(to), "Order confirmed", "Thank you", "<p>Thank <b>you</b></p>");
        mail.AddCategories(["order", "order_confirmed"]);
        mail.AddCustomArgs(new Dictionary<string, string> { ["order_id"] = "ord_1", ["message_kind"] = "order_confirmed" });
        return mail;
    }
}
