#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>A stored policy of a queue, by its name.</summary>
public class QueueSignedIdentifier
{
    /// <summary>A policy that says nothing yet.</summary>
    public QueueSignedIdentifier()
    {
        AccessPolicy = new QueueAccessPolicy();
    }

    /// <summary>Its name, of at most 64 characters.</summary>
    public string Id { get; set; }

    /// <summary>What it says.</summary>
    public QueueAccessPolicy AccessPolicy { get; set; }
}
