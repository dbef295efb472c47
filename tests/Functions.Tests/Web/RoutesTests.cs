using System.Net;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Web;

namespace Serverless.Functions.Tests.Web;

/// <summary>Walks every HTTP function of the app, so that one that is added without saying who may call it is found here.</summary>
public sealed class RoutesTests(WebApp web) : IClassFixture<WebApp>
{
    /// <summary>What anybody may call: it gives nothing away, or guards itself by a signature.</summary>
    private static readonly string[] PublicByDesign =
        ["api/health", "api/ready", "api/openapi.json", "api/session", "ops", "ops/{*path}"];

    private static readonly string[] GuardedByThemselves = ["api/webhooks/", "track/", "returns/", "pay/", "stock/", "address/"];

    public static TheoryData<string, string> StaffRoutes
    {
        get
        {
            TheoryData<string, string> routes = [];
            foreach (HttpRoute route in Routes.All.Where(route => route.Access == Access.Staff))
            {
                foreach (string verb in route.Methods)
                {
                    routes.Add(verb, route.Template);
                }
            }

            return routes;
        }
    }

    [Fact]
    public void Every_route_is_public_by_design_or_keyed_or_for_staff()
    {
        Assert.NotEmpty(Routes.All);
        Assert.All(Routes.All, route =>
        {
            bool isPublic = route.Staff is null && route.Level == AuthorizationLevel.Anonymous
                && (PublicByDesign.Contains(route.Template) || GuardedByThemselves.Any(prefix => route.Template.StartsWith(prefix, StringComparison.Ordinal)));
            bool keyed = route.Level == AuthorizationLevel.Function;
            bool staff = route.Staff is not null;
            int ways = (isPublic ? 1 : 0) + (keyed ? 1 : 0) + (staff ? 1 : 0);
            Assert.True(ways == 1, $"{route.Function} ({route.Template}) must be exactly one of public by design, keyed, for staff; it is {ways} of them.");
            Assert.Equal(isPublic ? Access.Public : keyed ? Access.Key : Access.Staff, route.Access);
        });
    }

    [Fact]
    public void Only_the_method_of_a_route_tells_routes_apart()
    {
        IEnumerable<string> addresses = Routes.All.SelectMany(route => route.Methods.Select(verb => $"{verb} {route.Template}"));
        Assert.Empty(addresses.GroupBy(address => address).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(StaffRoutes))]
    public async Task A_staff_route_is_closed_without_a_session(string verb, string template)
    {
        using HttpResponseMessage bare = await web.Client.SendAsync(Request(verb, template));
        await AssertProblem(bare, HttpStatusCode.Unauthorized, "notSignedIn");

        HttpRequestMessage forged = Request(verb, template);
        forged.Headers.Add("Cookie", "ops-session=YW5uYQ.Admin.99999999999.AAAA.BBBB");
        forged.Headers.Add("x-functions-key", WebApp.StaffKey + "x");
        forged.Headers.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String("""{"role_typ":"roles","claims":[{"typ":"roles","val":"admin"}]}"""u8));
        forged.Headers.Add("X-MS-CLIENT-PRINCIPAL-ID", "mallory");
        using HttpResponseMessage refused = await web.Client.SendAsync(forged);
        await AssertProblem(refused, HttpStatusCode.Unauthorized, "notSignedIn");
    }

    [Theory]
    [MemberData(nameof(StaffRoutes))]
    public async Task A_change_by_cookie_needs_the_csrf_token(string verb, string template)
    {
        if (verb == "GET")
        {
            return;
        }

        (string cookie, _) = await WebApp.SignInAsync(web.Client, WebApp.AdminKey);
        HttpRequestMessage request = Request(verb, template);
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("x-csrf-token", "guessed");
        using HttpResponseMessage refused = await web.Client.SendAsync(request);
        await AssertProblem(refused, HttpStatusCode.Forbidden, "csrfTokenMissing");
    }

    private static HttpRequestMessage Request(string verb, string template) =>
        new(new HttpMethod(verb), "/" + System.Text.RegularExpressions.Regex.Replace(template, @"\{[^}]*\}", "x"));

    private static async Task AssertProblem(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"urn:serverless:problem:{code}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
