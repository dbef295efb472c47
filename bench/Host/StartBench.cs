using System.Diagnostics;
using Embedded.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace Bench.Host;

/// <summary>How long an app takes from the call to the first request that it may be sent, in a warm process.</summary>
internal static class StartBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        int starts = args.Length > 0 ? int.Parse(args[0]) : 20;
        List<double> milliseconds = [];
        for (int i = 0; i <= starts; i++)
        {
            long begun = Stopwatch.GetTimestamp();
            await using FunctionApp app = await FunctionApp.StartAsync(new FunctionAppOptions
            {
                AppAssembly = typeof(StartBench).Assembly,
                FunctionTypes = [typeof(HttpTriggerBench.HelloFunction)],
                EntryPoint = async _ =>
                {
                    FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder([]);
                    builder.ConfigureFunctionsWebApplication();
                    await builder.Build().RunAsync();
                },
            });
            milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        Console.WriteLine($"first start {milliseconds[0]:F0} ms; {starts} warm starts: median {milliseconds.Skip(1).Order().ElementAt(starts / 2):F0} ms, longest {milliseconds.Skip(1).Max():F0} ms");
        return 0;
    }
}
