using System.Text.Json;

namespace Microsoft.DurableTask.Storage;

/// <summary>Properties of failures after a trip through the store: texts, doubles, booleans, lists, dictionaries.</summary>
internal static class FailureProperties
{
    internal static Dictionary<string, object?> Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Object(document.RootElement);
    }

    private static Dictionary<string, object?> Object(JsonElement element) =>
        element.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value));

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => Object(element),
        _ => null,
    };
}
