namespace Azure.Storage.Sas;

/// <summary>What a queue's shared access signature allows.</summary>
[Flags]
public enum QueueSasPermissions
{
    /// <summary>Read properties, peek messages.</summary>
    Read = 1,

    /// <summary>Send messages.</summary>
    Add = 2,

    /// <summary>Update messages.</summary>
    Update = 4,

    /// <summary>Receive and delete messages.</summary>
    Process = 8,

    /// <summary>All of them.</summary>
    All = ~0,
}
