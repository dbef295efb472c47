using Embedded.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Embedded.Tests.Worker;

/// <summary>Starts apps that are made of the functions of one or several classes.</summary>
internal static class TestApp
{
    public static Task<FunctionApp> StartAsync(params Type[] functions) => StartAsync(new Setup { Functions = functions });

    public static Task<FunctionApp> StartAsync(Setup setup)
    {
        string root = setup.ContentRoot ?? Directory.CreateTempSubdirectory("functions-").FullName;
        if (setup.HostJson is not null)
        {
            File.WriteAllText(Path.Combine(root, "host.json"), setup.HostJson);
        }
        return FunctionApp.StartAsync(new FunctionAppOptions
        {
            AppAssembly = typeof(TestApp).Assembly,
            FunctionTypes = setup.Functions,
            ContentRoot = root,
            Clock = setup.Clock,
            Settings = setup.Settings,
            Url = setup.Url,
            Services = setup.Services,
            EntryPoint = async args =>
            {
                if (setup.HostBuilder)
                {
                    await Host.CreateDefaultBuilder(args).ConfigureFunctionsWebApplication().Build().RunAsync();
                    return;
                }
                FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder(args);
                if (setup.AspNetCore)
                {
                    builder.ConfigureFunctionsWebApplication();
                }
                setup.Build(builder);
                await builder.Build().RunAsync();
            },
        });
    }

    internal sealed record Setup
    {
        public Type[] Functions { get; init; } = [];

        public string? HostJson { get; init; }

        public string? ContentRoot { get; init; }

        public TimeProvider? Clock { get; init; }

        public string Url { get; init; } = "http://127.0.0.1:0";

        public Dictionary<string, string?> Settings { get; init; } = [];

        public Action<IServiceCollection>? Services { get; init; }

        public bool HostBuilder { get; init; }

        public bool AspNetCore { get; init; } = true;

        public Action<FunctionsApplicationBuilder> Build { get; init; } = _ => { };
    }
}
