#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>A stored policy of a table, by its name.</summary>
public class TableSignedIdentifier
{
    /// <summary>A stored policy.</summary>
    public TableSignedIdentifier(string id, TableAccessPolicy accessPolicy)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        AccessPolicy = accessPolicy;
    }

    /// <summary>Its name.</summary>
    public string Id { get; set; }

    /// <summary>What it says.</summary>
    public TableAccessPolicy AccessPolicy { get; set; }
}
