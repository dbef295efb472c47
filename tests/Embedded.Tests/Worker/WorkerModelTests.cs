using System.Net;
using Embedded.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;

namespace Embedded.Tests.Worker;

/// <summary>Apps without ASP.NET Core's types: the host makes the response of what a function returns.</summary>
public sealed class WorkerModelTests : IAsyncLifetime
{
    private FunctionApp _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _app = await TestApp.StartAsync(new TestApp.Setup { Functions = [typeof(Functions)], AspNetCore = false });
        _client = new HttpClient { BaseAddress = new Uri(_app.Url) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_function_that_returns_nothing_answers_204()
    {
        using HttpResponseMessage response = await _client.PostAsync("/api/nothing", null);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task An_object_is_written_as_indented_json()
    {
        using HttpResponseMessage response = await _client.GetAsync("/api/object");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{{{Environment.NewLine}  \"Name\": \"Zoë\"{Environment.NewLine}}}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_response_of_the_function_goes_out_as_it_is()
    {
        using HttpResponseMessage response = await _client.GetAsync("/api/own?name=John&name=Jane");
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("Hello John,Jane", await response.Content.ReadAsStringAsync());
        Assert.Equal("yes", Assert.Single(response.Headers.GetValues("X-Late")));
        Assert.StartsWith("seen=1", Assert.Single(response.Headers.GetValues("Set-Cookie")));
    }

    internal sealed class Functions
    {
        [Function("Nothing")]
        public Task Nothing([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nothing")] HttpRequestData request) => Task.CompletedTask;

        [Function("Object")]
        public Named Object([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "object")] HttpRequestData request) => new("Zoë");

        [Function("Own")]
        public HttpResponseData Own([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "own")] HttpRequestData request)
        {
            HttpResponseData response = request.CreateResponse();
            response.WriteString("Hello " + request.Query["name"] + request.ReadAsString());
            response.StatusCode = HttpStatusCode.Accepted;
            response.Headers.Add("X-Late", "yes");
            response.Cookies.Append("seen", "1");
            return response;
        }
    }

    internal sealed record Named(string Name);
}
