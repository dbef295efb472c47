using System.Net;
using Embedded.Tests.Stripe;
using SendGrid;
using SendGrid.Helpers.Errors.Model;
using SendGrid.Helpers.Mail;
using SendGrid.Helpers.Reliability;

namespace Embedded.Tests.SendGrid;

public sealed class ClientTests
{
    private static SendGridMessage Mail =>
        MailHelper.CreateSingleEmail(new EmailAddress("a@example.com"), new EmailAddress("b@example.com"), "s", "t", null);

    [Fact]
    public async Task A_mail_is_posted_as_json_with_the_key()
    {
        await using var server = new WireRecorder { Answer = _ => (202, "", null) };
        var client = new SendGridClient("SG.key", server.Url, new Dictionary<string, string> { ["X-Extra"] = "1" });

        Response response = await client.SendEmailAsync(Mail);

        WireRecorder.Received request = Assert.Single(server.Requests);
        Assert.Equal(("POST", "/v3/mail/send"), (request.Method, request.Path));
        Assert.Equal(
            ("Bearer SG.key", "application/json", "application/json", "sendgrid/9.29.3.0 csharp", "1"),
            (request.Headers["Authorization"], request.Headers["Content-Type"], request.Headers["Accept"], request.Headers["User-Agent"], request.Headers["X-Extra"]));
        Assert.Equal(Mail.Serialize(), request.Body);
        Assert.Equal((HttpStatusCode.Accepted, true), (response.StatusCode, response.IsSuccessStatusCode));
        Assert.Equal("req_0", response.DeserializeResponseHeaders()["Request-Id"]);
    }

    [Fact]
    public async Task A_host_with_a_path_keeps_it_and_queries_are_written_from_json()
    {
        await using var server = new WireRecorder();
        var client = new SendGridClient(new SendGridClientOptions { ApiKey = "SG.key", Host = server.Url + "/sendgrid" });

        await client.RequestAsync(BaseClient.Method.GET, queryParams: """{"limit":5,"ids":["a","b"],"none":null,"in":{"limit":6}}""", urlPath: "suppression/bounces");

        Assert.Equal("/sendgrid/v3/suppression/bounces?limit=5&limit=6&ids=a&ids=b", Assert.Single(server.Requests).Path);
    }

    [Fact]
    public async Task A_refusal_is_an_answer_unless_exceptions_are_asked_for()
    {
        const string body = """{"errors":[{"message":"bad from","field":"from.email","help":"http://help"}]}""";
        await using var server = new WireRecorder { Answer = _ => (400, body, null) };

        Response refused = await new SendGridClient("SG.key", server.Url).SendEmailAsync(Mail);
        Assert.False(refused.IsSuccessStatusCode);
        Assert.Equal("from.email", (string)(await refused.DeserializeResponseBodyAsync())["errors"][0].field);

        var strict = new SendGridClient(new SendGridClientOptions { ApiKey = "SG.key", Host = server.Url, HttpErrorAsException = true });
        var thrown = await Assert.ThrowsAsync<BadRequestException>(() => strict.SendEmailAsync(Mail));
        Assert.Equal(
            """{"ErrorHttpStatusCode":400,"ErrorReasonPhrase":"Bad Request","SendGridErrorMessage":"bad from","FieldWithError":"from.email","HelpLink":"http://help"}""",
            thrown.Message);
    }

    [Theory]
    [InlineData(503, 3)]
    [InlineData(500, 3)]
    [InlineData(429, 1)]
    public async Task Server_errors_are_repeated_as_often_as_the_settings_say(int status, int sent)
    {
        await using var server = new WireRecorder { Answer = n => n < 2 ? (status, "", null) : (202, "", null) };
        var options = new SendGridClientOptions
        {
            ApiKey = "SG.key",
            Host = server.Url,
            ReliabilitySettings = new ReliabilitySettings(2, TimeSpan.Zero, TimeSpan.FromMilliseconds(2), TimeSpan.FromMilliseconds(1)),
        };

        Response response = await new SendGridClient(options).SendEmailAsync(Mail);

        Assert.Equal(sent, server.Requests.Count);
        Assert.Equal(sent == 1 ? status : 202, (int)response.StatusCode);
    }

    [Fact]
    public async Task By_default_nothing_is_repeated_and_after_the_last_repeat_the_failure_is_thrown()
    {
        await using var server = new WireRecorder { Answer = _ => (503, "", null) };
        Assert.Equal(503, (int)(await new SendGridClient("SG.key", server.Url).SendEmailAsync(Mail)).StatusCode);
        Assert.Single(server.Requests);

        var options = new SendGridClientOptions
        {
            ApiKey = "SG.key",
            Host = server.Url,
            ReliabilitySettings = new ReliabilitySettings(1, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero),
        };
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => new SendGridClient(options).SendEmailAsync(Mail));
        Assert.Equal("Http status code 'ServiceUnavailable' indicates server error", failure.Message);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public void Settings_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new SendGridClient(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReliabilitySettings(6, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReliabilitySettings(1, TimeSpan.Zero, TimeSpan.FromSeconds(31), TimeSpan.Zero));
        Assert.Throws<InvalidOperationException>(() => new SendGridClientOptions().SetDataResidency("mars"));
        Assert.Equal("https://api.eu.sendgrid.com/", new SendGridClientOptions().SetDataResidency("eu").Host);
    }
}
