using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Tests.Worker;

public sealed class AppVerbTests
{
    [Theory]
    [InlineData("AzureWebJobsStorage")]
    [InlineData("--clock \"yesterday\" is no instant; write it like 2026-01-05T09:00:00Z.", "--clock", "yesterday")]
    [InlineData("\"many\" is no port: a number from 0 to 65535 is needed.", "--port", "many")]
    public async Task A_start_that_fails_says_why_in_one_line_and_ends_with_1(string said, params string[] arguments) =>
        Assert.Contains(said, await FailureAsync(Directory.CreateTempSubdirectory("app-").FullName, "", arguments), StringComparison.Ordinal);

    [Theory]
    [InlineData("{", "", "local.settings.json is not valid JSON: line 1, column 2.")]
    [InlineData("""{ "Values": { "Stripe": { "ApiKey": "x" } } }""", "", "local.settings.json: the value of \"Stripe\" must be a text, not a nested object or list.")]
    [InlineData("""{ "Values": { "port": "of-the-file" } }""", "", "\"of-the-file\" is no port")]
    [InlineData("""{ "Values": { "port": "of-the-file" } }""", "of-the-environment", "\"of-the-environment\" is no port")]
    public async Task Local_settings_count_where_the_environment_says_nothing(string settings, string port, string said)
    {
        string folder = Directory.CreateTempSubdirectory("app-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "local.settings.json"), settings);
        Assert.Contains(said, await FailureAsync(folder, port), StringComparison.Ordinal);
    }

    private static async Task<string> FailureAsync(string folder, string port, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (string argument in (string[])[typeof(FunctionApp).Assembly.Location, "app", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment.Remove("AzureWebJobsStorage");
        if (port.Length > 0)
        {
            start.Environment["port"] = port;
        }
        using Process app = Process.Start(start)!;
        Task<string> output = app.StandardOutput.ReadToEndAsync();
        string error = await app.StandardError.ReadToEndAsync();
        await app.WaitForExitAsync();
        Assert.Equal(1, app.ExitCode);
        Assert.Equal("", await output);
        return Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task The_clock_is_read_and_moved_with_the_admin_key()
    {
        ManualClock clock = new(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));
        HostTests.Counter counter = new();
        await using FunctionApp app = await TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(HostTests.Simple)],
            Clock = clock,
            Settings = { ["Keys__Admin"] = "admin" },
            Services = s => s.AddSingleton(counter).AddSingleton(clock).AddSingleton<IStartupFilter, ClockEndpoint>(),
        });
        using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/admin/clock")).StatusCode);
        client.DefaultRequestHeaders.Add("x-functions-key", "admin");
        await app.UntilIdleAsync();
        Assert.Equal("""{"now":"2026-01-05T09:00:00+00:00","busy":false,"nextDue":"2027-01-01T00:00:00+00:00"}""", await client.GetStringAsync("/admin/clock"));

        JsonNode moved = (await (await client.PostAsJsonAsync("/admin/clock", new { now = "2027-01-01T00:00:00Z" })).Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal("2027-01-01T00:00:00+00:00", (string?)moved["now"]);
        await app.UntilIdleAsync();
        Assert.Equal(1, counter.Count);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync("/admin/clock", new { now = "2026-01-01T00:00:00Z" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync("/admin/clock", new { then = 1 })).StatusCode);
    }
}
