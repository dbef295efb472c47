namespace Azure.Storage.Sas;

/// <summary>What an account's shared access signature allows with queues.</summary>
[Flags]
public enum QueueAccountSasPermissions
{
    /// <summary>Read properties, peek messages.</summary>
    Read = 1,

    /// <summary>Write metadata and properties, make queues.</summary>
    Write = 2,

    /// <summary>Delete queues, clear messages.</summary>
    Delete = 4,

    /// <summary>List queues.</summary>
    List = 8,

    /// <summary>Send messages.</summary>
    Add = 16,

    /// <summary>Update messages.</summary>
    Update = 32,

    /// <summary>Receive and delete messages.</summary>
    Process = 64,

    /// <summary>All of them.</summary>
    All = ~0,
}
