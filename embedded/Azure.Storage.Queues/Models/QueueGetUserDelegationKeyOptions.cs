#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>What a user's key is to be good for.</summary>
public class QueueGetUserDelegationKeyOptions
{
    /// <summary>A key that is good until a moment, at most seven days from now, in UTC.</summary>
    public QueueGetUserDelegationKeyOptions(DateTimeOffset expiresOn)
    {
        ExpiresOn = expiresOn;
    }

    /// <summary>From when on, in UTC; null for now.</summary>
    public DateTimeOffset? StartsOn { get; set; }

    /// <summary>Until when, in UTC.</summary>
    public DateTimeOffset ExpiresOn { get; set; }

    /// <summary>The directory of the user that signatures are for.</summary>
    public string DelegatedUserTenantId { get; set; }
}
