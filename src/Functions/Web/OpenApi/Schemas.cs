using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Web.OpenApi;

/// <summary>The JSON schemas of requests and answers, one component for each of our types.</summary>
public sealed class Schemas
{
    private static readonly JsonSerializerOptions Options = new(Json.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private readonly SortedDictionary<string, JsonNode> components = new(StringComparer.Ordinal);

    /// <summary>Adds a component that no type stands behind.</summary>
    public void Add(string name, JsonObject schema) => components[name] = schema;

    /// <summary>A schema for the type: a reference to its component, or what it is when it is no object of ours.</summary>
    public JsonObject Reference(Type type)
    {
        if (!IsOurs(type))
        {
            return Export(type);
        }

        string name = Name(type);
        if (components.TryAdd(name, true))
        {
            components[name] = Export(type);
        }

        return new() { ["$ref"] = $"#/components/schemas/{name}" };
    }

    /// <summary>All components.</summary>
    public JsonObject ToJson() => new(components.Select(component => KeyValuePair.Create(component.Key, (JsonNode?)component.Value)));

    private JsonObject Export(Type type) => (JsonObject)JsonSchemaExporter.GetJsonSchemaAsNode(Options, type, new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => Transform(context, schema),
    });

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (!context.Path.IsEmpty && IsOurs(type))
        {
            return Reference(type);
        }

        string? description = context.PropertyInfo is { } property ? DocComments.Of(property.DeclaringType, property.Name) : context.Path.IsEmpty ? DocComments.Of(type) : null;
        if (description is not null && schema is JsonObject described)
        {
            described.Insert(0, "description", description);
        }

        return schema;
    }

    private static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("Serverless.", StringComparison.Ordinal) == true && (type.IsEnum || Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object);

    // PageOf<OrderSummary> -> PageOfOrderSummary
    private static string Name(Type type) => type.IsGenericType
        ? type.Name[..type.Name.IndexOf('`')] + string.Concat(type.GetGenericArguments().Select(Name))
        : type.Name;
}
