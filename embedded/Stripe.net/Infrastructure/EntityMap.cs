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
            throw new JsonException();
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (!byName.TryGetValue(property.Name, out Member member))
                continue;
            member.Property.SetValue(entity, member.IsText && property.Value.ValueKind == JsonValueKind.String
                ? decimal.Parse(property.Value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture)
                : Read(property.Value, member, options));
        }
    }

    public void Write(Utf8JsonWriter writer, object entity, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (Member member in Members)
        {
            object value = member.Property.GetValue(entity);
            if (value is null && member.Name == "deleted")
                continue;
            writer.WritePropertyName(member.Name);
            if (value is DateTime time && !member.IsIsoTime)
                writer.WriteNumberValue(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)).ToUnixTimeSeconds());
            else if (value is decimal number && member.IsText)
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
            else
                JsonSerializer.Serialize(writer, value, value?.GetType() ?? member.Property.PropertyType, options);
        }
        writer.WriteEndObject();
    }

    private static object Read(JsonElement json, Member member, JsonSerializerOptions options)
    {
        Type type = member.Property.PropertyType;
        if (member.IsIsoTime || (type != typeof(DateTime) && type != typeof(DateTime?)))
            return json.Deserialize(type, options);
        bool mayBeNull = type == typeof(DateTime?);
        if (json.ValueKind == JsonValueKind.Null && mayBeNull)
            return null;
        return UnixTime(json.ValueKind switch
        {
            JsonValueKind.Number => json.GetInt64(),
            JsonValueKind.String when long.TryParse(json.GetString(), CultureInfo.InvariantCulture, out long parsed) => parsed,
            JsonValueKind.String => throw new JsonException($"Cannot convert invalid value to {type}."),
            _ => throw new JsonException(
                $"Unexpected token parsing date. Expected Integer{(mayBeNull ? ", String, or Null" : " or String")}, got {Token(json.ValueKind)}."),
        }, type);
    }

    private static JsonTokenType Token(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => JsonTokenType.StartObject,
        JsonValueKind.Array => JsonTokenType.StartArray,
        JsonValueKind.True => JsonTokenType.True,
        JsonValueKind.False => JsonTokenType.False,
        _ => JsonTokenType.Null,
    };

    /// <summary>Seconds since 1970; what would be past the year 2128 is taken for milliseconds, as some of Stripe's fields are.</summary>
    private static DateTime UnixTime(long time, Type type) => time switch
    {
        < 0 => throw new JsonException(
            $"Cannot convert value that is before Unix epoch of 00:00:00 UTC on 1 January 1970 to {type}."),
        > 5_000_000_000 => DateTime.UnixEpoch.AddMilliseconds(time),
        _ => DateTime.UnixEpoch.AddSeconds(time),
    };

    internal sealed class Member(string name, PropertyInfo property)
    {
        public string Name { get; } = name;

        public PropertyInfo Property { get; } = property;

        /// <summary>Whether a time is ISO 8601 on the wire, as it is in all of API v2, and not unix seconds.</summary>
        public bool IsIsoTime { get; } = property.DeclaringType!.Namespace is "Stripe.Events" or "Stripe.V2.Core";

        /// <summary>Whether the number stands as text on the wire, so that no digit is lost.</summary>
        public bool IsText { get; } = property.GetCustomAttribute<JsonNumberHandlingAttribute>() != null;
    }
}
