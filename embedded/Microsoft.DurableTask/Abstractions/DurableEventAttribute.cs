namespace Microsoft.DurableTask;

/// <summary>Names the external event that a type is the payload of.</summary>
/// <param name="name">The event's name; null for the name of the type.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class DurableEventAttribute(string? name = null) : Attribute
{
    /// <summary>The event's name; default when the type's own name serves.</summary>
    public TaskName Name { get; } = string.IsNullOrEmpty(name) ? default : new TaskName(name);
}
