namespace Microsoft.DurableTask;

/// <summary>The version of an orchestrator or activity; case does not matter.</summary>
public readonly struct TaskVersion : IEquatable<TaskVersion>
{
    /// <summary>No version.</summary>
    public static readonly TaskVersion Unversioned;

    private readonly string? version;

    /// <summary>Makes a version; null and empty mean none.</summary>
    /// <exception cref="ArgumentException">The text is nothing but white space.</exception>
    public TaskVersion(string? version)
    {
        if (!string.IsNullOrEmpty(version) && string.IsNullOrWhiteSpace(version))
        {
            throw new ArgumentException("A version must not consist of white space; use null or an empty text for none.", nameof(version));
        }

        this.version = version;
    }

    /// <summary>The version's text; empty for none.</summary>
    public string Version => version ?? string.Empty;

    /// <summary>The version's text.</summary>
    public static implicit operator string(TaskVersion value) => value.Version;

    /// <summary>The version of a text.</summary>
    public static implicit operator TaskVersion(string? value) => new(value);

    /// <summary>Whether two versions are equal but for case.</summary>
    public static bool operator ==(TaskVersion a, TaskVersion b) => a.Equals(b);

    /// <summary>Whether two versions differ in more than case.</summary>
    public static bool operator !=(TaskVersion a, TaskVersion b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(TaskVersion other) => string.Equals(Version, other.Version, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Version);
}
