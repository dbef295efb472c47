using System.Net;
using SendGrid;
using SendGrid.Permissions;

namespace Embedded.Tests.SendGrid;

public sealed class PermissionsTests
{
    private readonly List<string> _requests = [];

    [Fact]
    public void Scopes_come_by_permission_and_once_each()
    {
        string[] scopes = new SendGridPermissionsBuilder()
            .AddPermissionsFor(SendGridPermission.Mail)
            .AddPermissionsFor(SendGridPermission.Alerts, ScopeOptions.ReadOnly)
            .Include("alerts.read", "stats.read")
            .Exclude(scope => scope.EndsWith(".delete", StringComparison.Ordinal))
            .Build().ToArray();
        Assert.Equal(["mail.batch.create", "mail.batch.read", "mail.batch.update", "mail.send", "alerts.read", "stats.read"], scopes);
    }

    [Fact]
    public void Everything_is_187_scopes() =>
        Assert.Equal(187, new SendGridPermissionsBuilder().AddPermissionsFor(SendGridPermission.Admin).Build().Count());

    [Fact]
    public void Billing_comes_alone()
    {
        SendGridPermissionsBuilder billing = new SendGridPermissionsBuilder().AddPermissionsFor(SendGridPermission.Billing);
        Assert.Equal(4, billing.Build().Count());
        Assert.Throws<InvalidOperationException>(() => billing.AddPermissionsFor(SendGridPermission.Mail));
        Assert.Throws<InvalidOperationException>(() => billing.Include("mail.send"));
        Assert.Throws<InvalidOperationException>(() => new SendGridPermissionsBuilder().Include("mail.send").Include("billing.read"));
    }

    [Fact]
    public void A_scope_that_is_none_is_refused()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => new SendGridPermissionsBuilder().Include("mail.eat"));
        Assert.StartsWith("The provided scope 'mail.eat' is not valid.", refusal.Message, StringComparison.Ordinal);
        Assert.NotNull(refusal.HelpLink);
        Assert.Empty(new SendGridPermissionsBuilder().Include((string[])null!).Build());
    }

    [Fact]
    public async Task A_key_gives_no_more_than_it_has()
    {
        using var http = new HttpClient(new Service(_requests));
        var client = new SendGridClient(http, "SG.key");
        SendGridPermissionsBuilder builder = await client.CreateMaskedPermissionsBuilderForClient();
        builder.AddPermissionsFor(SendGridPermission.Mail);
        Assert.Equal(HttpStatusCode.OK, (await client.CreateApiKey(builder, "sender")).StatusCode);
        Assert.Equal(
            ["GET /v3/scopes ", """POST /v3/api_keys {"name":"sender","scopes":["mail.send"]}"""], _requests);
    }

    [Fact]
    public async Task Twilio_is_asked_with_id_and_secret()
    {
        var service = new Service(_requests);
        using var http = new HttpClient(service);
        await new TwilioEmailClient(http, "AC1", "secret").RequestAsync(BaseClient.Method.GET, urlPath: "x");
        Assert.Equal("Basic QUMxOnNlY3JldA==", service.Authorization);
        Assert.Equal("https://email.twilio.com", new TwilioEmailClientOptions("a", "b").Host);
        Assert.Equal("password", Assert.Throws<ArgumentNullException>(() => new TwilioEmailClientOptions("a", " ")).ParamName);
    }

    private sealed class Service(List<string> requests) : HttpMessageHandler
    {
        public string? Authorization { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization = request.Headers.Authorization?.ToString();
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {body}");
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"scopes":["mail.send","stats.read"]}""") };
        }
    }
}
