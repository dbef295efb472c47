namespace Azure.Data.Tables.Sas;

/// <summary>What a shared access signature of a table allows.</summary>
[Flags]
public enum TableSasPermissions
{
    /// <summary>Reading entities.</summary>
    Read = 1,

    /// <summary>Adding entities.</summary>
    Add = 2,

    /// <summary>Changing entities.</summary>
    Update = 4,

    /// <summary>Deleting entities.</summary>
    Delete = 8,

    /// <summary>All of these.</summary>
    All = ~0,
}
