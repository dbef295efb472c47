using System.Diagnostics;
using Embedded.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bench.Host;

/// <summary>What an HTTP trigger adds to plain ASP.NET Core: the same answer from both, request by request in turn.</summary>
internal static class HttpTriggerBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        int requests = args.Length > 0 ? int.Parse(args[0]) : 20_000;
        await using FunctionApp app = await FunctionApp.StartAsync(new FunctionAppOptions
        {
            AppAssembly = typeof(HttpTriggerBench).Assembly,
            FunctionTypes = [typeof(HelloFunction)],
            EntryPoint = async _ =>
            {
                FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder([]);
                builder.ConfigureFunctionsWebApplication();
                await builder.Build().RunAsync();
            },
        });
        WebApplicationBuilder slim = WebApplication.CreateSlimBuilder();
        slim.Logging.ClearProviders();
        slim.WebHost.UseUrls("http://127.0.0.1:0");
        await using WebApplication plain = slim.Build();
        plain.MapGet("/hello/{id:int}", (int id) => Results.Ok(new Answer(id)));
        await plain.StartAsync();

        using HttpClient client = new();
        string[] urls = [$"{app.Url}/api/hello/5", $"{plain.Urls.First()}/hello/5"];
        double[][] microseconds = [new double[requests], new double[requests]];
        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < requests; i++)
            {
                for (int turn = 0; turn < 2; turn++)
                {
                    int which = (i + turn) % 2;
                    long begun = Stopwatch.GetTimestamp();
                    (await client.GetAsync(urls[which])).Dispose();
                    microseconds[which][i] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
                }
            }
        }
        Array.ForEach(microseconds, Array.Sort);
        Console.WriteLine($"p50 in microseconds, {requests} paired requests: function {microseconds[0][requests / 2]:F0}, plain {microseconds[1][requests / 2]:F0}; p99 {microseconds[0][requests * 99 / 100]:F0}, {microseconds[1][requests * 99 / 100]:F0}");
        return 0;
    }

    public sealed record Answer(int Id);

    public sealed class HelloFunction
    {
        [Function("Hello")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hello/{id:int}")] HttpRequest request, int id) => Results.Ok(new Answer(id));
    }
}
