#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>What the service says of a message that it changed.</summary>
public class UpdateReceipt
{
    internal UpdateReceipt(string popReceipt, DateTimeOffset nextVisibleOn)
    {
        PopReceipt = popReceipt;
        NextVisibleOn = nextVisibleOn;
    }

    /// <summary>What the next delete or update has to show.</summary>
    public string PopReceipt { get; }

    /// <summary>When it can be received again.</summary>
    public DateTimeOffset NextVisibleOn { get; }
}
