namespace Microsoft.DurableTask;

/// <summary>The name of an orchestrator or activity; case does not matter.</summary>
public readonly struct TaskName : IEquatable<TaskName>
{
    /// <summary>Makes a name.</summary>
    public TaskName(string name)
    {
        Name = name;
#pragma warning disable CS0618
        Version = name is null ? null! : string.Empty;
#pragma warning restore CS0618
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Always empty.</summary>
    [Obsolete("Refer to TaskVersion instead.")]
    public string Version { get; }

    /// <summary>The name's text.</summary>
    public static implicit operator string(TaskName value) => value.Name;

    /// <summary>The name of a text; the default for none.</summary>
    public static implicit operator TaskName(string value) => string.IsNullOrEmpty(value) ? default : new(value);

    /// <summary>Whether two names are equal but for case.</summary>
    public static bool operator ==(TaskName a, TaskName b) => a.Equals(b);

    /// <summary>Whether two names differ in more than case.</summary>
    public static bool operator !=(TaskName a, TaskName b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(TaskName other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
