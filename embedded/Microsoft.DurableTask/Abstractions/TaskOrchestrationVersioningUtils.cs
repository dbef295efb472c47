namespace Microsoft.DurableTask.Abstractions;

/// <summary>Compares versions.</summary>
public static class TaskOrchestrationVersioningUtils
{
    /// <summary>Less than, equal to or greater than zero; no version comes before every other.</summary>
    public static int CompareVersions(string sourceVersion, string otherVersion)
    {
        var (noSource, noOther) = (string.IsNullOrWhiteSpace(sourceVersion), string.IsNullOrWhiteSpace(otherVersion));
        if (noSource || noOther)
        {
            return noOther.CompareTo(noSource);
        }

        return Version.TryParse(sourceVersion, out var source) && Version.TryParse(otherVersion, out var other)
            ? source.CompareTo(other)
            : string.Compare(sourceVersion, otherVersion, StringComparison.OrdinalIgnoreCase);
    }
}
