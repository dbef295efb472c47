#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>Whom a browser lets speak to the service; lists are separated by commas.</summary>
public class QueueCorsRule
{
    /// <summary>Nobody.</summary>
    public QueueCorsRule()
    {
    }

    /// <summary>Pages of which origins.</summary>
    public string AllowedOrigins { get; set; }

    /// <summary>With which methods.</summary>
    public string AllowedMethods { get; set; }

    /// <summary>With which headers.</summary>
    public string AllowedHeaders { get; set; }

    /// <summary>Which headers of the answer they see.</summary>
    public string ExposedHeaders { get; set; }

    /// <summary>For how many seconds the browser remembers this.</summary>
    public int MaxAgeInSeconds { get; set; }
}
