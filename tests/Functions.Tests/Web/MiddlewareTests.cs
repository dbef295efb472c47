using System.Net;

namespace Serverless.Functions.Tests.Web;

public sealed class MiddlewareTests(WebApp web) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_correlation_id_that_is_brought_is_kept()
    {
        using HttpResponseMessage response = await GetAsync("/api/health", ("x-correlation-id", "order-7.retry_2"));
        Assert.Equal("order-7.retry_2", Assert.Single(response.Headers.GetValues("x-correlation-id")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("<script>")]
    [InlineData("a b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task Otherwise_one_is_made(string? brought)
    {
        using HttpResponseMessage response = await GetAsync("/api/health", brought is null ? [] : [("x-correlation-id", brought)]);
        string id = Assert.Single(response.Headers.GetValues("x-correlation-id"));
        Assert.NotEqual(brought, id);
        Assert.NotEmpty(id);
    }

    [Theory]
    [InlineData("/ops")]
    [InlineData("/api/health")]
    [InlineData("/api/session")]
    public async Task Browsers_are_told_to_be_careful(string path)
    {
        using HttpResponseMessage response = await GetAsync(path);
        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task What_nobody_foresaw_is_a_problem_without_internals()
    {
        using HttpResponseMessage response = await GetAsync("/unforeseen", ("x-correlation-id", "abc"));
        string body = await response.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains("\"abc\"", body, StringComparison.Ordinal);
        Assert.All((string[])["Exception", " at ", "Serverless.", ".cs"], internals => Assert.DoesNotContain(internals, body, StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(HttpMethod.Get, path);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await web.Client.SendAsync(request);
    }
}
