using System.Diagnostics;
using System.Text.Json.Nodes;
using Shared;

namespace Embedded.Tests.PublicSurface;

/// <summary>A project reference silently beats a package: in the official mode, src/ must reference none of the stand-ins.</summary>
public sealed class OfficialModeTests
{
    [Theory]
    [InlineData("src/Domain/Domain.csproj")]
    [InlineData("src/Functions/Functions.csproj")]
    public async Task The_official_mode_resolves_no_project_under_embedded(string project) =>
        Assert.Empty(await StandInsOf(project, "official"));

    [Fact]
    public async Task The_embedded_mode_puts_each_stand_in_in_its_packages_place()
    {
        string[] standIns = await StandInsOf("src/Functions/Functions.csproj", "embedded");
        Assert.Equal(["Azure.Data.Tables", "Azure.Storage.Queues", "Microsoft.Azure.Functions.Worker", "Microsoft.DurableTask", "SendGrid", "Stripe.net"], standIns);
    }

    private static async Task<string[]> StandInsOf(string project, string mode)
    {
        ProcessStartInfo start = new("dotnet") { WorkingDirectory = Azurite.Root, RedirectStandardOutput = true };
        foreach (string argument in (string[])["msbuild", project, $"-p:AzureSdk={mode}", "-getItem:ProjectReference", "-nologo"])
        {
            start.ArgumentList.Add(argument);
        }
        using Process msbuild = Process.Start(start)!;
        string json = await msbuild.StandardOutput.ReadToEndAsync();
        await msbuild.WaitForExitAsync();
        return
        [
            .. JsonNode.Parse(json)!["Items"]!["ProjectReference"]!.AsArray()
                .Select(r => ((string)r!["FullPath"]!).Replace('\\', '/'))
                .Where(p => p.Contains("/embedded/", StringComparison.Ordinal))
                .Select(p => Path.GetFileNameWithoutExtension(p))
                .Order(StringComparer.Ordinal),
        ];
    }
}
