namespace Microsoft.DurableTask;

/// <summary>Names an orchestrator or activity class.</summary>
/// <param name="name">The task's name; null for the name of the class.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DurableTaskAttribute(string? name = null) : Attribute
{
    /// <summary>The task's name; default when the class's own name serves.</summary>
    public TaskName Name { get; } = string.IsNullOrEmpty(name) ? default : new TaskName(name);

    /// <summary>The version that the class implements; null for none.</summary>
    public string? Version { get; set; }
}
