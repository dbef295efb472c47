namespace Serverless.Functions.Channels.Files;

/// <summary>The formats that feeds come in.</summary>
public enum FeedFormat
{
    /// <summary>Comma-separated values with a header.</summary>
    Csv,

    /// <summary>Tab-separated values with a header.</summary>
    Tsv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One JSON array of objects.</summary>
    Json,
}

/// <summary>Tells a feed's format.</summary>
public static class FeedFormats
{
    /// <summary>By <c>?format=</c>, else by content type; null when neither says.</summary>
    public static FeedFormat? Of(string? format, string? contentType) => (format ?? contentType?.Split(';')[0])?.Trim().ToLowerInvariant() switch
    {
        "csv" or "text/csv" or "application/csv" => FeedFormat.Csv,
        "tsv" or "text/tab-separated-values" or "text/tsv" => FeedFormat.Tsv,
        "jsonl" or "ndjson" or "jsonlines" or "application/jsonl" or "application/x-ndjson" or "application/json-lines" => FeedFormat.JsonLines,
        "json" or "application/json" => FeedFormat.Json,
        _ => null,
    };

    /// <summary>By a file's name, <c>.gz</c> left aside; null when it does not say.</summary>
    public static FeedFormat? OfFile(string name) =>
        Of(Path.GetExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name).TrimStart('.'), null);
}
