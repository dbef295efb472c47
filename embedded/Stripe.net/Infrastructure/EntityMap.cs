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
            member.Property.SetValue(entity, member.IsText && property.Value.ValueKind == JsonValueKind.String
                ? decimal.Parse(property.Value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture)
                : Read(property.Value, member.Property.PropertyType, options));
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
            else if (value is decimal number && member.IsText)
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
            else
                JsonSerializer.Serialize(writer, value, value?.GetType() ?? member.Property.PropertyType, options);
        }
        writer.WriteEndObject();
    }

    private static object Read(JsonElement json, Type type, JsonSerializerOptions options)
    {
        if (type != typeof(DateTime) && type != typeof(DateTime?))
            return json.Deserialize(type, options);
        if (json.ValueKind == JsonValueKind.Null && type == typeof(DateTime?))
            return null;
        return UnixTime(json.ValueKind switch
        {
            JsonValueKind.Number => json.Deserialize<long>(options),
            JsonValueKind.String when long.TryParse(json.GetString(), CultureInfo.InvariantCulture, out long parsed) => parsed,
            JsonValueKind.String => throw new JsonException($"Cannot convert invalid value to {type}."),
            _ => throw new JsonException($"Unexpected token parsing date. Expected Integer or String, got {json.ValueKind}."),
        });
    }

    /// <summary>Seconds since 1970; what would be past the year 2128 is taken for milliseconds, as some of Stripe's fields are.</summary>
    private static DateTime UnixTime(long time) => time switch
    {
        < 0 => throw new JsonException(
            $"Cannot convert value that is before Unix epoch of 00:00:00 UTC on 1 January 1970 to {typeof(DateTime)}."),
        > 5_000_000_000 => DateTime.UnixEpoch.AddMilliseconds(time),
        _ => DateTime.UnixEpoch.AddSeconds(time),
    };

    internal sealed class Member(string name, PropertyInfo property)
    {
        public string Name { get; } = name;

        public PropertyInfo Property { get; } = property;

        /// <summary>Whether the number stands as text on the wire, so that no digit is lost.</summary>
        public bool IsText { get; } = property.GetCustomAttribute<JsonNumberHandlingAttribute>() != null;
    }
}
