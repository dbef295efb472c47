using System.Net;
using System.Net.Http.Json;
using Embedded.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Embedded.Tests.Worker;

public sealed class HttpTriggerTests : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private FunctionApp _app = null!;

    public async Task InitializeAsync()
    {
        _app = await TestApp.StartAsync(new TestApp.Setup { Functions = [typeof(HttpFunctions)], Settings = { ["Keys__Function__shop"] = "f-key", ["Keys__Admin"] = "a-key" } });
        _client.BaseAddress = new Uri(_app.Url);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task An_action_result_is_written_as_mvc_writes_it()
    {
        HttpResponseMessage response = await _client.GetAsync("/api/action?name=Ada");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("""{"greeting":"Hello Ada"}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_minimal_result_is_executed()
    {
        HttpResponseMessage response = await _client.GetAsync("/api/minimal");
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_object_is_written_as_json_by_the_workers_serializer() =>
        Assert.Equal("""{"Sku":"A-1","Quantity":2}""", await _client.GetStringAsync("/api/poco"));

    [Fact]
    public async Task Route_values_fill_parameters_of_their_name_and_type() =>
        Assert.Equal("7/0f8fad5b-d9cb-469f-a165-70867728950e/red", await _client.GetStringAsync("/api/items/7/0f8fad5b-d9cb-469f-a165-70867728950e?colour=red"));

    [Fact]
    public async Task A_route_constraint_that_fails_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/api/items/seven/0f8fad5b-d9cb-469f-a165-70867728950e")).StatusCode);

    [Fact]
    public async Task A_catch_all_takes_the_rest_of_the_path() =>
        Assert.Equal("a/b/c", await _client.GetStringAsync("/api/files/a/b/c"));

    [Fact]
    public async Task Functions_on_one_route_are_told_apart_by_verb()
    {
        Assert.Equal("get", await _client.GetStringAsync("/api/same/1"));
        Assert.Equal("put", await (await _client.PutAsync("/api/same/1", null)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_verb_that_no_function_takes_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _client.DeleteAsync("/api/same/1")).StatusCode);

    [Fact]
    public async Task A_body_is_bound_by_the_workers_attribute_and_by_mvcs()
    {
        Assert.Equal("A-1 x 2", await (await _client.PostAsJsonAsync("/api/body", new { sku = "A-1", quantity = 2 })).Content.ReadAsStringAsync());
        Assert.Equal("A-1 x 2", await (await _client.PostAsJsonAsync("/api/mvc-body", new { sku = "A-1", quantity = 2 })).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_the_functions_failure()
    {
        using StringContent broken = new("{", null, "application/json");
        Assert.Equal(HttpStatusCode.InternalServerError, (await _client.PostAsync("/api/body", broken)).StatusCode);
        Assert.Equal("get", await _client.GetStringAsync("/api/same/1"));
    }

    [Fact]
    public async Task A_function_that_throws_answers_500_without_a_word()
    {
        HttpResponseMessage response = await _client.GetAsync("/api/throws");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_workers_own_http_model_works()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/model?x=1") { Content = new StringContent("body") };
        HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("yes", response.Headers.GetValues("X-Model").Single());
        Assert.Equal("POST 1 body", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/keyed", null, HttpStatusCode.Unauthorized)]
    [InlineData("/api/keyed", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("/api/keyed", "f-key", HttpStatusCode.OK)]
    [InlineData("/api/keyed", "a-key", HttpStatusCode.OK)]
    [InlineData("/api/keyed?code=f-key", null, HttpStatusCode.OK)]
    [InlineData("/api/keyed?code=f-key", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("/api/for-admins", "f-key", HttpStatusCode.Unauthorized)]
    [InlineData("/api/for-admins", "a-key", HttpStatusCode.OK)]
    public async Task Keys_open_what_they_are_for(string path, string? key, HttpStatusCode expected)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }
        Assert.Equal(expected, (await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_large_body_is_streamed_to_the_function()
    {
        using StreamContent content = new(new ZeroStream(60_000_000));
        Assert.Equal("60000000", await (await _client.PostAsync("/api/upload", content)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_cancelled_request_cancels_the_function()
    {
        using CancellationTokenSource stop = new();
        Task call = _client.GetAsync("/api/waits", stop.Token);
        await HttpFunctions.Waiting.Task;
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await HttpFunctions.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await _app.UntilIdleAsync();
    }

    private sealed class ZeroStream(long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, _left);
            Array.Clear(buffer, offset, read);
            _left -= read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

public sealed record Item(string Sku, int Quantity);

public sealed class HttpFunctions
{
    public static TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Function("Action")]
    public static IActionResult Action([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "action")] HttpRequest request) =>
        new ObjectResult(new { Greeting = $"Hello {request.Query["name"]}" }) { StatusCode = 201 };

    [Function("Minimal")]
    public static Task<IResult> Minimal([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "minimal")] HttpRequest request) =>
        Task.FromResult(Results.Problem(statusCode: 409, title: "No"));

    [Function("Poco")]
    public static async Task<Item> Poco([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "poco")] HttpRequest request)
    {
        await Task.Yield();
        return new Item("A-1", 2);
    }

    [Function("Route")]
    public static string Route(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{id:int}/{key}")] HttpRequest request, int id, Guid key, string? colour, int size = 3) =>
        $"{id}/{key}/{colour}{(size == 3 ? "" : "?")}";

    [Function("CatchAll")]
    public static string CatchAll([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "files/{*rest}")] HttpRequest request, string rest) => rest;

    [Function("SameGet")]
    public static string SameGet([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "same/{id}")] HttpRequest request) => "get";

    [Function("SamePut")]
    public static string SamePut([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "same/{name}")] HttpRequest request) => "put";

    [Function("Body")]
    public static string Body([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "body")] HttpRequest request, [FromBody] Item item) => $"{item.Sku} x {item.Quantity}";

    [Function("MvcBody")]
    public static string MvcBody([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "mvc-body")] HttpRequest request, [Microsoft.AspNetCore.Mvc.FromBody] Item item) =>
        $"{item.Sku} x {item.Quantity}";

    [Function("Throws")]
    public static IResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "throws")] HttpRequest request) => throw new InvalidOperationException("secret");

    [Function("Model")]
    public static async Task<HttpResponseData> Model([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "model")] HttpRequestData request)
    {
        HttpResponseData response = request.CreateResponse(HttpStatusCode.Accepted);
        response.Headers.Add("X-Model", "yes");
        await response.WriteStringAsync($"{request.Method} {request.Query["x"]} {await request.ReadAsStringAsync()}");
        return response;
    }

    [Function("Keyed")]
    public static string Keyed([HttpTrigger(AuthorizationLevel.Function, "get", Route = "keyed")] HttpRequest request) => "in";

    [Function("ForAdmins")]
    public static string ForAdmins([HttpTrigger(AuthorizationLevel.Admin, "get", Route = "for-admins")] HttpRequest request) => "in";

    [Function("Upload")]
    public static async Task<string> Upload([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "upload")] HttpRequest request)
    {
        byte[] buffer = new byte[65536];
        long total = 0;
        for (int read; (read = await request.Body.ReadAsync(buffer)) > 0; total += read)
        {
        }
        return $"{total}";
    }

    [Function("Waits")]
    public static async Task Waits([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "waits")] HttpRequest request, CancellationToken cancellation)
    {
        Waiting.SetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            Cancelled.SetResult();
        }
    }
}
