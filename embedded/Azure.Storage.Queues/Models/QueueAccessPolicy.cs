#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>What a stored policy says.</summary>
public class QueueAccessPolicy
{
    /// <summary>A policy that says nothing yet.</summary>
    public QueueAccessPolicy()
    {
    }

    /// <summary>From when on it is good; null where the signature says so.</summary>
    public DateTimeOffset? StartsOn { get; set; }

    /// <summary>Until when it is good; null where the signature says so.</summary>
    public DateTimeOffset? ExpiresOn { get; set; }

    /// <summary>What it allows, in letters, in the order raup.</summary>
    public string Permissions { get; set; }
}
