using System.Diagnostics;
using System.Text.Json;
using Shared;

namespace Embedded.Tests;

/// <summary>Runs a script of the vendors' JavaScript clients, for tests that compare with them.</summary>
internal static class NodeScript
{
    /// <summary>The JSON that the script wrote.</summary>
    public static async Task<JsonElement> RunAsync(string script, params string[] arguments)
    {
        string path = Path.Combine(Azurite.Root, "tests", "Embedded.Tests", "interop", script);
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(path);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process node = Process.Start(start)!;
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        Task<string> errors = node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonDocument.Parse(await output).RootElement;
    }
}
