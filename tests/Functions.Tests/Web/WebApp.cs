using System.Net.Http.Json;
using Embedded.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Serverless.Functions.Web;
using Serverless.Functions.Web.Http;

namespace Serverless.Functions.Tests.Web;

/// <summary>All HTTP functions of the app behind its middleware, and nothing of what they need further in: enough for whatever is answered at the door.</summary>
public sealed class WebApp : IAsyncLifetime
{
    public const string StaffKey = "key-of-anna";
    public const string AdminKey = "key-of-the-admin";

    private FunctionApp app = null!;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<FunctionApp> StartAsync(params (string Name, string Value)[] settings) => await FunctionApp.StartAsync(new()
    {
        Settings = settings.Append(("Keys__Staff__anna", StaffKey)).Append(("Keys__Admin", AdminKey))
            .Append(("DurableTask__SqlitePath", Path.Combine(Directory.CreateTempSubdirectory("web").FullName, "durable.db")))
            .ToDictionary(entry => entry.Item1, entry => (string?)entry.Item2),
        FunctionTypes = [.. Routes.All.Select(route => route.Method.DeclaringType!).Distinct(), typeof(Unforeseen)],
        EntryPoint = args =>
        {
            FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder(args);
            builder.ConfigureFunctionsWebApplication();
            builder.UseWeb();
            builder.Services.AddWeb();
            return builder.Build().RunAsync();
        },
    });

    /// <summary>A client with no cookies of its own.</summary>
    public HttpClient NewClient() => Connect(app);

    public static HttpClient Connect(FunctionApp app) => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Url) };

    /// <summary>Signs in; answers the cookie and the CSRF token.</summary>
    public static async Task<(string Cookie, string Csrf)> SignInAsync(HttpClient client, string key = StaffKey)
    {
        using HttpResponseMessage response = await client.PostAsJsonAsync("/api/session", new { key });
        response.EnsureSuccessStatusCode();
        SessionAnswer? session = await response.Content.ReadFromJsonAsync<SessionAnswer>(Hosting.Json.Options);
        return (response.Headers.GetValues("Set-Cookie").Single().Split(';')[0], session!.CsrfToken!);
    }

    public async Task InitializeAsync()
    {
        app = await StartAsync();
        Client = NewClient();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>A function that the app's routes do not know, so that the middleware fails on it.</summary>
public sealed class Unforeseen
{
    [Function(nameof(Unforeseen))]
    public static string Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "unforeseen")] Microsoft.AspNetCore.Http.HttpRequest request) => request.Path;
}
