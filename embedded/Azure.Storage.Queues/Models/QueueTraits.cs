namespace Azure.Storage.Queues.Models;

/// <summary>What a listing shows of each queue.</summary>
[Flags]
public enum QueueTraits
{
    /// <summary>The name.</summary>
    None = 0,

    /// <summary>The metadata as well.</summary>
    Metadata = 1,
}
