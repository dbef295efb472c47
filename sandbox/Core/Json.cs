using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Serverless.Sandbox.Core;

/// <summary>Marks what a resource knows and its API does not show.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HiddenAttribute : Attribute;

/// <summary>Resources are classes whose properties, in snake case and in order, are the JSON of their API.</summary>
internal static class Json
{
    /// <summary>For the file: everything that is not computed.</summary>
    public static JsonSerializerOptions Stored { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>For answers and webhooks: without what is hidden.</summary>
    public static JsonSerializerOptions Shown { get; } = new(Stored)
    {
        IgnoreReadOnlyProperties = false,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Hide } },
    };

    public static JsonNode Node(object resource) => JsonSerializer.SerializeToNode(resource, resource.GetType(), Shown)!;

    public static string Text(object resource) => JsonSerializer.Serialize(resource, resource.GetType(), Shown);

    public static string Whole(object resource) => JsonSerializer.Serialize(resource, resource.GetType(), Stored);

    private static void Hide(JsonTypeInfo type)
    {
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider?.IsDefined(typeof(HiddenAttribute), false) == true)
                type.Properties.RemoveAt(i);
        }
    }
}
