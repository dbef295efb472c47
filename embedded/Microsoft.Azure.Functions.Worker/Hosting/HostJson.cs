using System.Text.Json;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The app's host.json, read once. A missing file is an empty one.</summary>
internal sealed class HostJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly JsonElement _root;

    private HostJson(JsonElement root) => _root = root;

    public static HostJson Read(string contentRoot)
    {
        string path = Path.Combine(contentRoot, "host.json");
        return File.Exists(path) ? Parse(File.ReadAllText(path)) : Parse("{}");
    }

    public static HostJson Parse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? new HostJson(document.RootElement.Clone())
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
