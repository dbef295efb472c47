using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Shared;

/// <summary>A fact about a vendor's JavaScript library; skipped where Node or the library is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string library)
    {
        if (!HasNode)
            Skip = "There is no node.";
        else if (!IsInstalled(library))
            Skip = $"The library {library} is not installed; npm ci brings it.";
    }

    private static bool HasNode { get; } = TryNode();

    private static bool TryNode()
    {
        try
        {
            using Process? node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true });
            node!.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static bool IsInstalled(string library)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "node_modules", library)))
                return true;
        }
        return false;
    }
}
