using System.Collections.Immutable;

namespace Microsoft.DurableTask;

/// <summary>Options of the start of an orchestration.</summary>
public record StartOrchestrationOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="InstanceId">The instance id; null for a random one.</param>
    /// <param name="StartAt">When to start; null for now.</param>
    public StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null)
    {
        this.InstanceId = InstanceId;
        this.StartAt = StartAt;
    }

    /// <summary>Copies options.</summary>
    public StartOrchestrationOptions(StartOrchestrationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        InstanceId = options.InstanceId;
        StartAt = options.StartAt;
        Tags = options.Tags;
        Version = options.Version;
        DedupeStatuses = options.DedupeStatuses;
    }

    /// <summary>The instance id; null for a random one.</summary>
    public string? InstanceId { get; init; }

    /// <summary>When to start; null for now.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>Tags of the instance.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = ImmutableDictionary.Create<string, string>();

    /// <summary>The version of the orchestrator; null for the client's default version.</summary>
    public TaskVersion? Version { get; init; }

    /// <summary>Names of the statuses in which an instance of the same id makes the start fail; in any other it is replaced.</summary>
    public IReadOnlyList<string>? DedupeStatuses { get; init; }
}
