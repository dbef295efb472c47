using System.Runtime.CompilerServices;
using Xunit;

namespace Shared;

/// <summary>Vendors' samples and test vectors, in a folder beside the repository. Tests of them are skipped where it is missing.</summary>
internal static class SharedFixtures
{
    public static string? Folder { get; } = Find();

    public static string Text(string path) => File.ReadAllText(Path.Combine(Folder!, path));

    /// <summary>Files below a folder, as paths that <see cref="Text"/> takes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*.json") => Folder is null
        ? []
        : Directory.EnumerateFiles(Path.Combine(Folder, folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f)).Order();

    private static string? Find([CallerFilePath] string here = "")
    {
        foreach (string? start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here) })
        {
            DirectoryInfo? folder = start is null ? null : new DirectoryInfo(start);
            while (folder != null && !File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
                folder = folder.Parent;
            string? found = folder?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "fixtures") : null;
            if (Directory.Exists(found))
                return found;
        }
        return null;
    }
}

/// <summary>A fact about the vendors' samples.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFixtures.Folder is null ? "There is no folder shared/fixtures beside the repository." : null;
}

/// <summary>A theory about the vendors' samples.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFixtures.Folder is null ? "There is no folder shared/fixtures beside the repository." : null;
}
