using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>
/// The app's host.json, read once. A missing file is an empty one. As with the official host, a setting
/// <c>AzureFunctionsJobHost__path__of__names</c> wins over what the file says.
/// </summary>
internal sealed class HostJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly JsonElement _root;
    private readonly IConfiguration? _settings;

    private HostJson(JsonElement root, IConfiguration? settings)
    {
        _root = root;
        _settings = settings;
    }

    public static HostJson Read(string contentRoot, IConfiguration configuration)
    {
        string path = Path.Combine(contentRoot, "host.json");
        return Parse(File.Exists(path) ? File.ReadAllText(path) : "{}", configuration.GetSection("AzureFunctionsJobHost"));
    }

    public static HostJson Parse(string json, IConfiguration? settings = null)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? new HostJson(document.RootElement.Clone(), settings)
                : throw new StartupException("host.json must hold one JSON object.");
        }
        catch (JsonException e)
        {
            throw new StartupException($"host.json is not valid JSON: line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}.");
        }
    }

    /// <summary>The part at a path of names parted by colons, such as <c>extensions:queues</c>; names match in any case.</summary>
    public JsonElement? Section(string path)
    {
        if (Setting(path) is { } text)
        {
            return AsJson(text);
        }
        JsonElement at = _root;
        foreach (string name in path.Split(':'))
        {
            if (at.ValueKind is not JsonValueKind.Object || Child(at, name) is not { } child)
            {
                return null;
            }
            at = child;
        }
        return at;
    }

    /// <summary>The setting that stands in for the value at a path; null when there is none.</summary>
    public string? Setting(string path) => _settings?[path];

    /// <summary>Settings are texts: one that reads as a number or a boolean is one.</summary>
    private static JsonElement AsJson(string text) =>
        bool.TryParse(text, out bool flag) ? JsonSerializer.SerializeToElement(flag)
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? JsonSerializer.SerializeToElement(number)
        : JsonSerializer.SerializeToElement(text);

    private static JsonElement? Child(JsonElement parent, string name)
    {
        foreach (JsonProperty property in parent.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }
        return null;
    }
}
