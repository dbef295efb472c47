namespace Azure.Storage.Queues;

/// <summary>How a message's body is stored.</summary>
public enum QueueMessageEncoding
{
    /// <summary>As it is.</summary>
    None = 0,

    /// <summary>In base 64.</summary>
    Base64 = 1,
}
