using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Functions.Tests.Demo;

/// <summary><c>./run</c> as a user meets it, less the building.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task The_sample_comes_to_rest_with_every_end_that_an_order_can_have()
    {
        string data = Directory.CreateTempSubdirectory("demo").FullName;

        (int code, string output, string errors) = await RunAsync("--once", "--days-per-second", "50", "--data", data, "--port", $"{FreePort()}");

        Assert.True(code == 0, output + errors);
        JsonObject summary = JsonNode.Parse(output.Trim().Split('\n')[^1])!.AsObject();
        Assert.Equal(
            ["orders", "delivered", "cancelled", "returned", "refunded", "expired", "exceptions", "stuck", "rejectedRows", "mails", "units", "value", "seconds"],
            summary.Select(property => property.Key));
        Assert.Equal((40, 35, 3, 2, 0, 2), (Of("orders"), Of("delivered"), Of("cancelled"), Of("expired"), Of("stuck"), Of("rejectedRows")));
        Assert.Equal(3, Of("returned"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"GBP":283880,"JPY":5390,"KWD":22250}"""), summary["value"]), summary.ToJsonString());
        Directory.Delete(data, recursive: true);

        int Of(string name) => summary[name]!.GetValue<int>();
    }

    [Fact]
    public async Task A_busy_port_is_one_clear_line()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        (int code, _, string errors) = await RunAsync("--once", "--port", $"{port}", "--data", Path.Combine(Path.GetTempPath(), $"demo{port}"));

        Assert.Equal((1, $"Port {port} is in use by another program; choose others with --port (it takes five in a row)."), (code, errors.Trim()));
    }

    [Theory]
    [InlineData("--feed: there is no file 'nowhere.csv'.", "--feed", "nowhere.csv")]
    [InlineData("There is no option --quick; ./run --help lists them.", "--quick")]
    [InlineData("--days-per-second needs a number from 0.001 to 1000.", "--days-per-second", "fast")]
    [InlineData("--mapping and --stock-from-feed need a --feed.", "--stock-from-feed")]
    public async Task A_wrong_option_is_one_clear_line(string line, params string[] arguments)
    {
        (int code, _, string errors) = await RunAsync(arguments);

        Assert.Equal((1, line), (code, errors.Trim()));
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Embedded.Hosting.dll"), "run", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process demo = Process.Start(start)!;
        Task<string> output = demo.StandardOutput.ReadToEndAsync();
        Task<string> errors = demo.StandardError.ReadToEndAsync();
        await demo.WaitForExitAsync();
        return (demo.ExitCode, await output, await errors);
    }

    private static int FreePort()
    {
        while (true)
        {
            int first = Random.Shared.Next(20_000, 30_000);
            try
            {
                foreach (int port in Enumerable.Range(first, 5))
                {
                    using TcpListener listener = new(IPAddress.Loopback, port);
                    listener.Start();
                }

                return first;
            }
            catch (SocketException)
            {
                // One of the five is taken; try others.
            }
        }
    }
}
