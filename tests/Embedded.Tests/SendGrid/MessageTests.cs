using System.Text.Json.Nodes;
using SendGrid;
using SendGrid.Helpers.Mail;
using Shared;

namespace Embedded.Tests.SendGrid;

public sealed class MessageTests
{
    private static readonly EmailAddress From = new("orders@example.com", "Example Store");
    private static readonly EmailAddress Jenny = new("jenny.rosen@example.com", "Jenny Rosen");

    [SharedFact]
    public void A_message_is_written_as_the_documented_request()
    {
        var mail = new SendGridMessage { From = From, ReplyTo = new EmailAddress("help@example.com"), PlainTextContent = "Thank you.", HtmlContent = "<p>Thank you.</p>" };
        mail.AddTo(Jenny);
        mail.SetSubject("Order ORD-10001 confirmed");
        mail.AddCustomArgs(new Dictionary<string, string> { ["order_id"] = "ORD-10001", ["message_kind"] = "order_confirmed" });
        mail.AddCategories(["order", "order_confirmed"]);
        mail.SetSandBoxMode(true);
        mail.TrackingSettings = new TrackingSettings { ClickTracking = new ClickTracking { Enable = false }, OpenTracking = new OpenTracking { Enable = false } };

        JsonNode expected = JsonNode.Parse(SharedFixtures.Text("sendgrid/mail.send.request.json"))!;
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(mail.Serialize())), mail.Serialize());
    }

    [Fact]
    public void A_program_that_keeps_references_in_its_json_does_not_change_the_request()
    {
        var mail = new SendGridMessage { From = From, PlainTextContent = "Thank you." };
        mail.AddTo(Jenny);
        mail.AddCategory("order");
        mail.AddCustomArg("order_id", "1");
        mail.SetTemplateData(new Dictionary<string, string> { ["name"] = "Jenny" });
        mail.AddAttachment("a.txt", "YQ==");
        mail.Serialize();

        string json = Newtonsoft.Json.JsonConvert.SerializeObject(
            mail, new Newtonsoft.Json.JsonSerializerSettings { PreserveReferencesHandling = Newtonsoft.Json.PreserveReferencesHandling.All });

        Assert.DoesNotContain("$id", json);
    }

    [Fact]
    public void Bodies_are_ordered_plain_first_and_empty_ones_left_out()
    {
        var mail = new SendGridMessage();
        mail.AddContent("text/calendar", "c");
        mail.AddContent(MimeType.Html, "h");
        mail.AddContent(MimeType.Text, "t");
        mail.AddContent("text/csv", "");

        Assert.Equal(
            """{"content":[{"type":"text/plain","value":"t"},{"type":"text/html","value":"h"},{"type":"text/calendar","value":"c"}]}""", mail.Serialize());
    }

    [Fact]
    public void Of_many_bodies_the_last_html_or_text_comes_first()
    {
        var message = new SendGridMessage();
        message.AddContent("text/html", "h1");
        message.AddContent("text/plain", "p");
        message.AddContent("text/html", "h2");
        message.AddContent("text/calendar", "c");

        message.Serialize();

        Assert.Equal(["h2", "p", "h1", "c"], message.Contents.Select(c => c.Value));
    }

    [Fact]
    public void Html_is_escaped_on_the_wire_and_equal_after_reading_it_back()
    {
        SendGridMessage mail = MailHelper.CreateSingleEmail(From, Jenny, "s", null, "<a href='x'>ä & b</a>");

        string json = mail.Serialize();

        Assert.DoesNotContain("<a", json);
        Assert.Equal("<a href='x'>ä & b</a>", SendGridMessage.Deserialize(json).Contents.Single().Value);
        Assert.Equal(json, mail.Serialize(useDefaultSerialization: false));
    }

    [Fact]
    public void A_receiver_who_is_named_twice_gets_one_mail()
    {
        var mail = new SendGridMessage();
        mail.AddTo("a@example.com");
        mail.AddTo("A@example.com", "A");

        Assert.Equal("""{"personalizations":[{"to":[{"email":"a@example.com"}]}]}""", mail.Serialize());
    }

    [Fact]
    public void Envelopes_are_made_one_after_the_other()
    {
        SendGridMessage mail = MailHelper.CreateSingleEmailToMultipleRecipients(From, [Jenny, new EmailAddress("b@example.com")], "s", "t", null);

        Assert.Equal(2, mail.Personalizations.Count);
        Assert.Throws<ArgumentException>(() => mail.AddTo(Jenny, 5));
        Assert.Single(MailHelper.CreateSingleEmailToMultipleRecipients(From, [Jenny], "s", "t", null, showAllRecipients: true).Personalizations);
    }

    [Fact]
    public void A_template_mail_has_its_values_and_no_bodies()
    {
        SendGridMessage mail = MailHelper.CreateSingleTemplateEmail(From, Jenny, "d-1", new { total = "12.00" });

        Assert.Equal(
            """{"from":{"name":"Example Store","email":"orders@example.com"},"personalizations":[{"to":[{"name":"Jenny Rosen","email":"jenny.rosen@example.com"}],"dynamic_template_data":{"total":"12.00"}}],"template_id":"d-1"}""",
            mail.Serialize());
        Assert.Throws<ArgumentException>(() => MailHelper.CreateSingleTemplateEmail(From, Jenny, " ", null));
    }

    [Fact]
    public void Nothing_can_be_sent_to_nobody()
    {
        var mail = new SendGridMessage();

        Assert.Throws<ArgumentNullException>(() => mail.AddTo(""));
        Assert.Throws<ArgumentNullException>(() => mail.AddTos(null));
        Assert.Throws<InvalidOperationException>(() => mail.AddTos([]));
    }

    [Theory]
    [InlineData("Jenny Rosen <jenny@example.com>", "Jenny Rosen", "jenny@example.com")]
    [InlineData("jenny@example.com", "", "jenny@example.com")]
    [InlineData("nobody", null, "nobody")]
    public void An_address_line_is_taken_apart(string line, string? name, string email)
    {
        EmailAddress read = MailHelper.StringToEmailAddress(line);

        Assert.Equal((name, email), (read.Name, read.Email));
    }
}
