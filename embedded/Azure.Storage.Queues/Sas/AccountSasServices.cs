namespace Azure.Storage.Sas;

/// <summary>The services that an account's shared access signature gives access to.</summary>
[Flags]
public enum AccountSasServices
{
    /// <summary>Blobs.</summary>
    Blobs = 1,

    /// <summary>Queues.</summary>
    Queues = 2,

    /// <summary>Files.</summary>
    Files = 4,

    /// <summary>Tables.</summary>
    Tables = 8,

    /// <summary>All of them.</summary>
    All = ~0,
}
