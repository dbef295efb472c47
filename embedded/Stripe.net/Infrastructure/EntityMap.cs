using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Infrastructure;

/// <summary>The properties of one entity type by their names on the wire, read once by reflection.</summary>
internal sealed class EntityMap
{
    private static readonly ConcurrentDictionary<Type, EntityMap> Maps = new();

    private readonly Dictionary<string, Member> byName;

    private EntityMap(Type type)
    {
        Members = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(p => (Property: p, Name: p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name))
            .Where(p => p.Name != null)
            .Select(p => new Member(p.Name, p.Property))];
        byName = Members.ToDictionary(m => m.Name);
    }

    public Member[] Members { get; }

    public static EntityMap Of(Type type) => Maps.GetOrAdd(type, static t => new EntityMap(t));

    public void Fill(object entity, JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new JsonException($"An object was expected, not {json.ValueKind}.");
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (!byName.TryGetValue(property.Name, out Member member))
                continue;
            if (property.Value.ValueKind == JsonValueKind.Null)
            {
                if (member.TakesNull)
                    member.Property.SetValue(entity, null);
                continue;
            }
            try
            {
                member.Property.SetValue(entity, Read(property.Value, member.Type, options));
            }
            catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or OverflowException)
            {
                throw new JsonException($"The field {property.Name} cannot be read as {member.Type.Name}.", wrong);
            }
        }
    }

    public void Write(Utf8JsonWriter writer, object entity, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (Member member in Members)
        {
            writer.WritePropertyName(member.Name);
            object value = member.Property.GetValue(entity);
            if (value is DateTime time)
                writer.WriteNumberValue(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)).ToUnixTimeSeconds());
            else
                JsonSerializer.Serialize(writer, value, value?.GetType() ?? member.Property.PropertyType, options);
        }
        writer.WriteEndObject();
    }

    private static object Read(JsonElement json, Type type, JsonSerializerOptions options)
    {
        if (type == typeof(string))
            return json.GetString();
        if (type == typeof(long))
            return json.ValueKind == JsonValueKind.String ? long.Parse(json.GetString(), CultureInfo.InvariantCulture) : json.GetInt64();
        if (type == typeof(bool))
            return json.GetBoolean();
        if (type == typeof(decimal))
            return json.ValueKind == JsonValueKind.String ? decimal.Parse(json.GetString(), CultureInfo.InvariantCulture) : json.GetDecimal();
        if (type == typeof(DateTime))
        {
            long seconds = json.ValueKind == JsonValueKind.String
                ? long.Parse(json.GetString(), CultureInfo.InvariantCulture)
                : (long)json.GetDouble();
            return DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime;
        }
        return json.Deserialize(type, options);
    }

    internal sealed class Member(string name, PropertyInfo property)
    {
        public string Name { get; } = name;

        public PropertyInfo Property { get; } = property;

        public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

        public bool TakesNull { get; } =
            !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) != null;
    }
}
