#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>What the signatures that refer to a stored policy allow.</summary>
public class TableAccessPolicy
{
    /// <summary>A policy; permissions in letters, in the order raud.</summary>
    public TableAccessPolicy(DateTimeOffset? startsOn, DateTimeOffset? expiresOn, string permission)
    {
        StartsOn = startsOn;
        ExpiresOn = expiresOn;
        Permission = permission;
    }

    /// <summary>From when on they are good.</summary>
    public DateTimeOffset? StartsOn { get; set; }

    /// <summary>Until when they are good.</summary>
    public DateTimeOffset? ExpiresOn { get; set; }

    /// <summary>What they allow, in letters.</summary>
    public string Permission { get; set; }
}
