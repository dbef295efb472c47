using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Embedded.Hosting;
using Microsoft.Extensions.Configuration;
using Serverless.Functions.Web;
using Serverless.Functions.Web.Http;

namespace Serverless.Functions.Tests.Web;

public sealed class SessionTests(WebApp web) : IClassFixture<WebApp>
{
    private static readonly ManualClock Machine = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_staff_key_opens_a_session_that_scripts_cannot_read()
    {
        using HttpResponseMessage response = await web.Client.PostAsJsonAsync("/api/session", new { key = WebApp.StaffKey });
        string cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        SessionAnswer? session = await response.Content.ReadFromJsonAsync<SessionAnswer>(Hosting.Json.Options);
        Assert.Equal(("anna", Role.Staff), (session!.Name, session.Role));
        Assert.NotEmpty(session.CsrfToken!);
    }

    [Fact]
    public async Task An_open_session_tells_a_new_page_its_csrf_token()
    {
        (string cookie, string csrf) = await WebApp.SignInAsync(web.Client);
        SessionAnswer? session = await GetSessionAsync(web.Client, ("Cookie", cookie));
        Assert.Equal(("anna", csrf), (session!.Name, session.CsrfToken));
    }

    [Fact]
    public async Task Signing_out_takes_the_cookie_away()
    {
        (string cookie, string csrf) = await WebApp.SignInAsync(web.Client);
        HttpRequestMessage request = new(HttpMethod.Delete, "/api/session");
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("x-csrf-token", csrf);
        using HttpResponseMessage response = await web.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Contains("expires=Thu, 01 Jan 1970", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_admin_key_in_a_header_needs_no_session()
    {
        SessionAnswer? session = await GetSessionAsync(web.Client, ("x-functions-key", WebApp.AdminKey));
        Assert.Equal(("admin", Role.Admin, null), (session!.Name, session.Role, session.CsrfToken));
    }

    [Fact]
    public async Task A_staff_key_in_a_header_is_no_session() =>
        Assert.Null(await GetSessionAsync(web.Client, ("x-functions-key", WebApp.StaffKey)));

    [Theory]
    [InlineData("{\"key\":\"\"}", HttpStatusCode.Unauthorized)]
    [InlineData("{}", HttpStatusCode.Unauthorized)]
    [InlineData("{\"key\":\"key-of-ann\"}", HttpStatusCode.Unauthorized)]
    [InlineData("{\"key\":1}", HttpStatusCode.BadRequest)]
    [InlineData("nonsense", HttpStatusCode.BadRequest)]
    public async Task Anything_else_opens_none(string body, HttpStatusCode status)
    {
        using HttpResponseMessage response = await web.Client.PostAsync("/api/session", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(status, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Guessing_is_bounded_and_right_keys_are_not()
    {
        await using FunctionApp app = await WebApp.StartAsync();
        using HttpClient client = WebApp.Connect(app);
        for (int i = 0; i < 15; i++)
        {
            await WebApp.SignInAsync(client);
        }

        List<HttpStatusCode> answers = [];
        for (int i = 0; i < 15; i++)
        {
            using HttpResponseMessage guess = await client.PostAsJsonAsync("/api/session", new { key = $"guess {i}" });
            answers.Add(guess.StatusCode);
        }

        Assert.Equal(10, answers.Count(answer => answer == HttpStatusCode.Unauthorized));
        using HttpResponseMessage locked = await client.PostAsJsonAsync("/api/session", new { key = WebApp.StaffKey });
        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);
        Assert.True(locked.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task The_platform_is_believed_only_where_it_says_that_it_signs_people_in()
    {
        (string, string)[] principal =
        [
            ("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String("""{"auth_typ":"aad","role_typ":"roles","claims":[{"typ":"roles","val":"staff"}]}"""u8)),
            ("X-MS-CLIENT-PRINCIPAL-ID", "0b5d"),
        ];
        Assert.Null(await GetSessionAsync(web.Client, principal));

        await using FunctionApp app = await WebApp.StartAsync(("WEBSITE_AUTH_ENABLED", "True"));
        using HttpClient client = WebApp.Connect(app);
        SessionAnswer? session = await GetSessionAsync(client, principal);
        Assert.Equal(("0b5d", Role.Staff), (session!.Name, session.Role));
        Assert.NotEmpty(session.CsrfToken!);
        Assert.StartsWith("/.auth/login/aad", await DoorAsync(client));
        Assert.Null(await DoorAsync(web.Client));

        static async Task<string?> DoorAsync(HttpClient nobody) =>
            (await (await nobody.GetAsync("/api/session")).Content.ReadFromJsonAsync<JsonElement>()).TryGetProperty("signIn", out JsonElement door) ? door.GetString() : null;
    }

    [Fact]
    public void A_session_ends_by_the_machines_clock()
    {
        (Sessions sessions, StaffKeys keys) = Signed(("Keys:Staff:anna", "a"));
        string token = sessions.Issue(keys.Find("a")!);
        Machine.Advance(Sessions.Lifetime - TimeSpan.FromSeconds(1));
        Assert.NotNull(sessions.Read(token));
        Machine.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(sessions.Read(token));
    }

    [Fact]
    public void Every_changed_character_spoils_a_session()
    {
        (Sessions sessions, StaffKeys keys) = Signed(("Keys:Staff:anna", "a"), ("Keys:Admin", "b"));
        string token = sessions.Issue(keys.Find("a")!);
        Assert.NotNull(sessions.Read(token));
        for (int i = 0; i < token.Length; i++)
        {
            string changed = string.Concat(token.AsSpan(0, i), token[i] == 'A' ? "B" : "A", token.AsSpan(i + 1));
            Assert.True(sessions.Read(changed) is null, $"character {i} of {token}");
        }

        Assert.Null(sessions.Read(token.Replace(".Staff.", ".Admin.", StringComparison.Ordinal)));
        Assert.Null(sessions.Read(""));
    }

    [Fact]
    public void A_session_ends_with_its_key()
    {
        (Sessions before, StaffKeys keys) = Signed(("Links:SigningKeys:0", "s"), ("Keys:Staff:anna", "a"));
        string token = before.Issue(keys.Find("a")!);
        Assert.NotNull(Signed(("Links:SigningKeys:0", "s"), ("Keys:Staff:anna", "a")).Sessions.Read(token));
        Assert.Null(Signed(("Links:SigningKeys:0", "s"), ("Keys:Staff:anna", "changed")).Sessions.Read(token));
        Assert.Null(Signed(("Links:SigningKeys:0", "s"), ("Keys:Staff:bert", "a")).Sessions.Read(token));
    }

    [Fact]
    public void Signing_keys_rotate()
    {
        (Sessions before, StaffKeys keys) = Signed(("Links:SigningKeys", "old"), ("Keys:Staff:anna", "a"));
        string token = before.Issue(keys.Find("a")!);
        Assert.NotNull(Signed(("Links:SigningKeys", "new,old"), ("Keys:Staff:anna", "a")).Sessions.Read(token));
        Assert.Null(Signed(("Links:SigningKeys", "new"), ("Keys:Staff:anna", "a")).Sessions.Read(token));
    }

    private static (Sessions Sessions, StaffKeys Keys) Signed(params (string Name, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(entry => KeyValuePair.Create(entry.Name, (string?)entry.Value))).Build();
        StaffKeys keys = new(configuration);
        return (new(configuration, keys, Machine), keys);
    }

    private static async Task<SessionAnswer?> GetSessionAsync(HttpClient client, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(HttpMethod.Get, "/api/session");
        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<SessionAnswer>(Hosting.Json.Options) : null;
    }
}
