namespace Azure.Storage.Sas;

/// <summary>What an account's shared access signature gives access to.</summary>
[Flags]
public enum AccountSasResourceTypes
{
    /// <summary>The service itself.</summary>
    Service = 1,

    /// <summary>Queues and other containers.</summary>
    Container = 2,

    /// <summary>Messages and other objects.</summary>
    Object = 4,

    /// <summary>All of them.</summary>
    All = ~0,
}
