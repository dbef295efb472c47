#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>Whom a browser lets speak to the service.</summary>
public class TableCorsRule
{
    /// <summary>A rule; lists are separated by commas.</summary>
    public TableCorsRule(string allowedOrigins, string allowedMethods, string allowedHeaders, string exposedHeaders, int maxAgeInSeconds)
    {
        ArgumentNullException.ThrowIfNull(allowedOrigins);
        ArgumentNullException.ThrowIfNull(allowedMethods);
        ArgumentNullException.ThrowIfNull(allowedHeaders);
        ArgumentNullException.ThrowIfNull(exposedHeaders);
        AllowedOrigins = allowedOrigins;
        AllowedMethods = allowedMethods;
        AllowedHeaders = allowedHeaders;
        ExposedHeaders = exposedHeaders;
        MaxAgeInSeconds = maxAgeInSeconds;
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
