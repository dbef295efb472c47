using System.Net;
using System.Text.RegularExpressions;
using Serverless.Functions.Web;

namespace Serverless.Functions.Tests.Web;

public sealed partial class ConsoleFilesTests(WebApp web) : IClassFixture<WebApp>
{
    [Fact]
    public async Task The_page_is_asked_about_and_sent_once()
    {
        using HttpResponseMessage first = await web.Client.GetAsync("/ops");
        Assert.Equal((HttpStatusCode.OK, "text/html"), (first.StatusCode, first.Content.Headers.ContentType?.MediaType));
        Assert.True(first.Headers.CacheControl!.NoCache);

        HttpRequestMessage again = new(HttpMethod.Get, "/ops");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await web.Client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));
    }

    [Fact]
    public async Task Every_file_that_the_page_loads_is_there_with_its_type()
    {
        Assert.All((string[])["index.html", "console.css", "app.js", "icon.svg"], name => Assert.Contains(name, ConsoleFiles.Names));
        foreach (string name in ConsoleFiles.Names)
        {
            using HttpResponseMessage response = await web.Client.GetAsync($"/ops/{name}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.NotEqual("application/octet-stream", response.Content.Headers.ContentType?.MediaType);
            string text = await response.Content.ReadAsStringAsync();
            foreach (Match reference in References().Matches(text))
            {
                Assert.NotNull(ConsoleFiles.Find(reference.Groups[1].Value + reference.Groups[2].Value));
            }
        }
    }

    [Theory]
    [InlineData("/ops/nothing.js")]
    [InlineData("/ops/../host.json")]
    [InlineData("/ops/%2e%2e/host.json")]
    public async Task Nothing_else_is_served(string path)
    {
        using HttpResponseMessage response = await web.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void The_page_has_no_script_or_style_that_the_policy_would_refuse()
    {
        string page = System.Text.Encoding.UTF8.GetString(ConsoleFiles.Find(ConsoleFiles.Page)!.Content);
        Assert.DoesNotMatch(@"<script(?![^>]*src=)|<style|\sstyle=|\son\w+=", page);
    }

    [GeneratedRegex("(?:src|href)=\"/ops/([^\"#]+)\"|from \"\\./([^\"]+)\"")]
    private static partial Regex References();
}
