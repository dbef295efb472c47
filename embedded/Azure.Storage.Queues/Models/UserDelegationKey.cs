#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>A key that signs in a user's name.</summary>
public class UserDelegationKey
{
    internal UserDelegationKey()
    {
    }

    /// <summary>The user: the object's id in the directory.</summary>
    public string SignedObjectId { get; internal init; }

    /// <summary>The user's directory.</summary>
    public string SignedTenantId { get; internal init; }

    /// <summary>From when on it is good.</summary>
    public DateTimeOffset SignedStartsOn { get; internal init; }

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset SignedExpiresOn { get; internal init; }

    /// <summary>The service that it is for, in a letter.</summary>
    public string SignedService { get; internal init; }

    /// <summary>The version of the service that made it.</summary>
    public string SignedVersion { get; internal init; }

    /// <summary>The directory of the user that signatures are for.</summary>
    public string SignedDelegatedUserTenantId { get; internal init; }

    /// <summary>The key itself, in base 64.</summary>
    public string Value { get; internal init; }
}
