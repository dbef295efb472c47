namespace Azure.Storage.Sas;

/// <summary>What an account's shared access signature allows.</summary>
[Flags]
public enum AccountSasPermissions
{
    /// <summary>Read.</summary>
    Read = 1,

    /// <summary>Write.</summary>
    Write = 2,

    /// <summary>Delete.</summary>
    Delete = 4,

    /// <summary>List.</summary>
    List = 8,

    /// <summary>Add.</summary>
    Add = 16,

    /// <summary>Create.</summary>
    Create = 32,

    /// <summary>Update.</summary>
    Update = 64,

    /// <summary>Receive and delete messages.</summary>
    Process = 128,

    /// <summary>Read and write tags.</summary>
    Tag = 256,

    /// <summary>Find by tags.</summary>
    Filter = 512,

    /// <summary>Delete a version.</summary>
    DeleteVersion = 1024,

    /// <summary>Set a policy of immutability.</summary>
    SetImmutabilityPolicy = 2048,

    /// <summary>Delete for good.</summary>
    PermanentDelete = 4096,

    /// <summary>All of them.</summary>
    All = ~0,
}
