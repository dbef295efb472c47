using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Puts Kestrel before the functions: by default on http://localhost:7071, else on the port that <c>--port</c> names.</summary>
internal static class WebHosting
{
    // What the official host accepts by default: 100 MB, changed by this setting.
    private const string LimitSetting = "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT";

    public static IHostBuilder AddFunctionsServer(this IHostBuilder builder, AppOverrides? overrides) => builder.ConfigureWebHost(web =>
    {
        web.UseSetting(WebHostDefaults.SuppressStatusMessagesKey, "true");
        web.ConfigureServices((context, services) =>
        {
            services.AddRouting();
            web.UseUrls(Url(context.Configuration, overrides));
        });
        web.UseKestrelCore();
        web.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = long.TryParse(context.Configuration[LimitSetting], out long limit) ? limit : 104_857_600;
        });
        web.Configure(Build);
    });

    private static string Url(IConfiguration configuration, AppOverrides? overrides)
    {
        if (overrides?.Url is { } given)
        {
            return given;
        }
        if (configuration["urls"] is { Length: > 0 } urls)
        {
            return urls;
        }
        string port = configuration["port"] ?? "7071";
        return ushort.TryParse(port, out ushort number) ? number == 0 ? "http://127.0.0.1:0" : $"http://localhost:{number}"
            : throw new StartupException($"\"{port}\" is no port: a number from 0 to 65535 is needed.");
    }

    private static void Build(IApplicationBuilder app)
    {
        HttpEndpoints functions = app.ApplicationServices.GetRequiredService<HttpEndpoints>();
        AdminEndpoints admin = app.ApplicationServices.GetRequiredService<AdminEndpoints>();
        FixedEndpoints endpoints = new([
            .. functions.Build(), .. admin.Build(), .. app.ApplicationServices.GetServices<IExtensionEndpoints>().SelectMany(e => e.Build())]);
        app.UseRouting();
        // Routing answers 405 when a template fits but not the verb; to the functions host such a request has no route.
        app.Use((http, next) =>
        {
            if (http.GetEndpoint() is { } endpoint and not RouteEndpoint)
            {
                http.SetEndpoint(null);
            }
            return next(http);
        });
        app.UseEndpoints(e => e.DataSources.Add(endpoints));
        IServer server = app.ApplicationServices.GetRequiredService<IServer>();
        functions.FindAddress = () => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
    }

    private sealed class FixedEndpoints(IReadOnlyList<Endpoint> endpoints) : EndpointDataSource
    {
        public override IReadOnlyList<Endpoint> Endpoints => endpoints;

        public override IChangeToken GetChangeToken() => NullChangeToken;

        private static readonly IChangeToken NullChangeToken = new CancellationChangeToken(CancellationToken.None);
    }
}
