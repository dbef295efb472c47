using System.Text.RegularExpressions;

namespace Serverless.Functions.Tests.Conventions;

/// <summary>How the sources are written and where they lie.</summary>
public partial class SourceStyleTests
{
    private static readonly string[] Capabilities =
        ["Orders", "Payments", "Inventory", "Fulfilment", "Shipping", "Returns", "Channels", "Customers", "Notifications", "Exceptions", "Automation", "Insights"];

    private static readonly string[] Roles = ["Http", "Queues", "Timers", "Activities", "Storage"];

    [Fact]
    public void The_domains_folders_are_the_capabilities() => Repository.AssertNone(
        "Not a capability:",
        Folders("src/Domain").Except(Capabilities));

    [Fact]
    public void The_apps_folders_are_the_capabilities_and_three_technical_ones() => Repository.AssertNone(
        "Neither a capability nor Hosting, Storage or Web:",
        Folders("src/Functions").Except([.. Capabilities, "Hosting", "Storage", "Web"]));

    [Fact]
    public void A_capabilitys_folders_are_roles_or_outside_systems() => Repository.AssertNone(
        "Neither a role nor an outside system:",
        from capability in Folders("src/Functions").Intersect(Capabilities)
        from folder in Folders($"src/Functions/{capability}")
        where !Roles.Contains(folder) && folder is not ("Stripe" or "EasyPost" or "SendGrid" or "Chat" or "Templates" or "Files")
        select $"src/Functions/{capability}/{folder}");

    [Fact]
    public void The_domains_tests_mirror_its_folders() => Repository.AssertNone(
        "Not a folder of the domain:",
        Folders("tests/Domain.Tests").Except(Folders("src/Domain")));

    [Fact]
    public void The_namespace_is_the_folder() => Repository.AssertNone(
        "Namespace and folder differ:",
        from file in Repository.Sources("src")
        where !file.Path.Contains("/obj/")
        from line in file.Lines
        where line.StartsWith("namespace ", StringComparison.Ordinal)
        let expected = "namespace Serverless." + string.Join('.', file.Path.Split('/')[1..^1]) + ";"
        where line.TrimEnd() != expected
        select $"{file.Path}: {line.TrimEnd()}, not {expected}");

    [Fact]
    public void The_sources_know_nothing_of_the_stand_ins_and_have_no_conditions() => Repository.AssertNone(
        "src/ is one source for both modes:",
        Sources().SelectMany(file => file.Find(StandIn(), strings: false)));

    [Fact]
    public void Nothing_is_left_undone() => Repository.AssertNone(
        "Do it or leave it out:",
        from file in Sources()
        from line in file.Lines.Select((text, index) => (text, number: index + 1))
        where Undone().IsMatch(line.text)
        select $"{file.Path}:{line.number}: {line.text.Trim()}");

    [Fact]
    public void Our_own_names_are_spelt_the_British_way() => Repository.AssertNone(
        "fulfilment, cancelled:",
        Sources().SelectMany(file => file.Find(American(), strings: false)));

    [Fact]
    public void A_file_has_at_most_400_lines() => Repository.AssertNone(
        "Too long:",
        Sources().Where(file => file.Lines.Length > 400).Select(file => $"{file.Path}: {file.Lines.Length}"));

    [Fact]
    public void A_doc_comment_is_a_sentence() => Repository.AssertNone(
        "A summary starts with a capital and ends with a stop, and does not say 'gets or sets':",
        from file in Sources()
        from line in file.Lines.Select((text, index) => (text, number: index + 1))
        let summary = OneLineSummary().Match(line.text)
        where summary.Success && (!Sentence().IsMatch(summary.Groups[1].Value) || summary.Groups[1].Value.StartsWith("Gets ", StringComparison.Ordinal))
        select $"{file.Path}:{line.number}: {summary.Groups[1].Value}");

    private static IEnumerable<Repository.SourceFile> Sources() => Repository.Sources("src").Where(file => !file.Path.Contains("/obj/"));

    private static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder)).Where(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any())
            .Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj"));

    [GeneratedRegex(@"^\s*#(if|elif|else|endif|define)\b|\bEmbedded\.|\bembedded\b")]
    private static partial Regex StandIn();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|NotSupportedException\(\)")]
    private static partial Regex Undone();

    // Names of the platform and of outside systems keep their own spelling.
    [GeneratedRegex(@"[Ff]ulfillment|[Cc]ancelation|(?<!Operation|Task|Is|EventTypes\.\w*|\.)[Cc]anceled")]
    private static partial Regex American();

    [GeneratedRegex(@"/// <summary>(.*)</summary>")]
    private static partial Regex OneLineSummary();

    [GeneratedRegex(@"^([\p{Lu}\p{N}]|<c>|<see|<inherit|'|"").*[.:…!?]$")]
    private static partial Regex Sentence();
}
