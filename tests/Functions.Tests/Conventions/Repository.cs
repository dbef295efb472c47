using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Serverless.Functions.Tests.Conventions;

/// <summary>The files of the repository, for tests of how they are written.</summary>
internal static partial class Repository
{
    public static readonly string Root = FindRoot();

    /// <summary>The C# files under a folder, by their path in the repository.</summary>
    public static IReadOnlyList<SourceFile> Sources(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new SourceFile(path))];

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>Fails with every offender on a line of its own.</summary>
    public static void AssertNone(string rule, IEnumerable<string> offenders)
    {
        string[] all = [.. offenders.Distinct()];
        Assert.True(all.Length == 0, $"{rule}\n  {string.Join("\n  ", all)}");
    }

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));

    /// <summary>One C# file.</summary>
    internal sealed class SourceFile(string path)
    {
        private readonly string text = File.ReadAllText(path);

        public string Path { get; } = System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/');

        public string Name => System.IO.Path.GetFileNameWithoutExtension(path);

        public string[] Lines => text.Split('\n');

        /// <summary>The lines without comments; with <paramref name="strings"/> false, without what stands in quotes either.</summary>
        public IEnumerable<(int Number, string Text)> Code(bool strings = true) =>
            Lines.Select((line, index) => (index + 1, Comment().Replace(strings ? line : Literal().Replace(line, "\"\""), "")));

        /// <summary>Where the code matches: <c>path:line: text</c>.</summary>
        public IEnumerable<string> Find(Regex pattern, bool strings = true) =>
            Code(strings).Where(line => pattern.IsMatch(line.Text)).Select(line => $"{Path}:{line.Number}: {line.Text.Trim()}");
    }

    [GeneratedRegex("""^\s*//.*$|(?<=[\s;{])//(?!/).*$""")]
    private static partial Regex Comment();

    [GeneratedRegex("""\$?"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)'""")]
    private static partial Regex Literal();
}
