using System.Reflection;
using Shared;

namespace Embedded.Tests.PublicSurface;

/// <summary>
/// Every public type and member of a stand-in is written down beside it in PublicAPI.txt, with the upstream file that it was checked
/// against. After a change, set UPDATE_PUBLIC_API=1 for one run: lines that are new come out with "unchecked" in the file's place.
/// </summary>
public sealed class PublicSurfaceTests
{
    private const string Unchecked = "unchecked";

    public static TheoryData<string> Packages() => new(Directory.GetDirectories(Path.Combine(Azurite.Root, "embedded"))
        .Select(Path.GetFileName).OfType<string>().Where(n => !n.StartsWith("Embedded.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_offers_what_its_file_says_and_each_line_is_checked(string package)
    {
        string path = Path.Combine(Azurite.Root, "embedded", package, "PublicAPI.txt");
        List<string> offered = Surface.Of(Assembly.Load(package));
        (string[] Heading, Dictionary<string, string> Sources) written = Read(path);
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLIC_API") == "1")
        {
            File.WriteAllLines(path, [.. written.Heading, .. offered.Select(l => $"{l}  # {written.Sources.GetValueOrDefault(l, Unchecked)}")]);
            return;
        }
        string[] differences =
        [
            .. offered.Except(written.Sources.Keys).Select(l => $"+ {l}"),
            .. written.Sources.Keys.Except(offered).Select(l => $"- {l}"),
            .. written.Sources.Where(l => l.Value is Unchecked or "").Select(l => $"? {l.Key}"),
        ];
        Assert.True(differences.Length == 0, $"{path} and the code differ (+ in the code only, - in the file only, ? unchecked):\n{string.Join('\n', differences)}");
    }

    private static (string[] Heading, Dictionary<string, string> Sources) Read(string path)
    {
        string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        return (
            [.. lines.TakeWhile(l => l.StartsWith('#'))],
            lines.SkipWhile(l => l.StartsWith('#')).Select(l => l.Split("  # ", 2)).ToDictionary(l => l[0], l => l.Length > 1 ? l[1].Trim() : ""));
    }
}
