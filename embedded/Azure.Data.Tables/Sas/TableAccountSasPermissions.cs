namespace Azure.Data.Tables.Sas;

/// <summary>What a shared access signature of an account allows.</summary>
[Flags]
public enum TableAccountSasPermissions
{
    /// <summary>Reading.</summary>
    Read = 1,

    /// <summary>Writing.</summary>
    Write = 2,

    /// <summary>Deleting.</summary>
    Delete = 4,

    /// <summary>Listing.</summary>
    List = 8,

    /// <summary>Adding entities.</summary>
    Add = 16,

    /// <summary>Changing entities.</summary>
    Update = 64,

    /// <summary>All of these.</summary>
    All = ~0,
}
