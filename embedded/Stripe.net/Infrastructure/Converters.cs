using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Infrastructure;

/// <summary>Reads an entity by its map and, but for a few types, keeps the JSON with it.</summary>
internal sealed class StripeEntityConverter : JsonConverterFactory
{
    private static readonly Type[] WithoutJson =
        [typeof(Address), typeof(Shipping), typeof(StripeError), typeof(StripeList<>), typeof(StripeSearchResult<>)];

    public override bool CanConvert(Type typeToConvert) => typeof(StripeEntity).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert));

    private sealed class Of<T> : JsonConverter<T> where T : StripeEntity
    {
        private static readonly bool KeepsJson = !WithoutJson.Contains(typeof(T))
            && !(typeof(T).IsGenericType && WithoutJson.Contains(typeof(T).GetGenericTypeDefinition()));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            JsonElement json = JsonElement.ParseValue(ref reader);
            T entity = Activator.CreateInstance<T>();
            EntityMap.Of(typeof(T)).Fill(entity, json, options);
            if (KeepsJson)
                entity.SetRaw(json);
            return entity;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            EntityMap.Of(value.GetType()).Write(writer, value, options);
    }
}

/// <summary>Reads what an interface stands for: the object's own <c>object</c> field names the type; an unknown one gives null.</summary>
internal sealed class StripeObjectConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsInterface;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert));

    private sealed class Of<T> : JsonConverter<T> where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            JsonElement json = JsonElement.ParseValue(ref reader);
            string kind = json.TryGetProperty("object", out JsonElement named) ? named.GetString() : null;
            Type type = StripeTypeRegistry.GetConcreteType(typeof(T), kind);
            return type is null ? null : (T)json.Deserialize(type, options);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}

/// <summary>Reads a reference from an id or from an object.</summary>
internal sealed class ExpandableFieldConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(IExpandableField).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()));

    private sealed class Of<T> : JsonConverter<ExpandableField<T>> where T : IHasId
    {
        public override ExpandableField<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            JsonElement json = JsonElement.ParseValue(ref reader);
            if (json.ValueKind != JsonValueKind.Object)
                return new ExpandableField<T> { Id = json.GetString() };
            var expanded = json.Deserialize<T>(options);
            return expanded == null
                ? new ExpandableField<T> { Id = json.GetProperty("id").GetString() }
                : new ExpandableField<T> { ExpandedObject = expanded };
        }

        public override void Write(Utf8JsonWriter writer, ExpandableField<T> value, JsonSerializerOptions options)
        {
            if (value.ExpandedObject == null)
                writer.WriteStringValue(value.Id);
            else
                JsonSerializer.Serialize(writer, value.ExpandedObject, value.ExpandedObject.GetType(), options);
        }
    }
}

/// <summary>Reads what an event is about, keeping both parts as JSON too.</summary>
internal sealed class EventDataConverter : JsonConverter<EventData>
{
    public override EventData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);
        var data = new EventData();
        string ofObject = null, ofPrevious = null;
        if (json.TryGetProperty("object", out JsonElement about) && about.ValueKind == JsonValueKind.Object)
        {
            data.Object = about.Deserialize<IHasObject>(options);
            ofObject = about.GetRawText();
        }
        if (json.TryGetProperty("previous_attributes", out JsonElement previous) && previous.ValueKind == JsonValueKind.Object)
            ofPrevious = previous.GetRawText();
        data.SetJson(ofObject, ofPrevious);
        return data;
    }

    public override void Write(Utf8JsonWriter writer, EventData value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("object");
        JsonSerializer.Serialize(writer, value.Object, value.Object?.GetType() ?? typeof(IHasObject), options);
        writer.WriteEndObject();
    }
}

/// <summary>Reads an event; before 2017-05-25 its <c>request</c> was a bare id.</summary>
internal sealed class EventRequestConverter : JsonConverter<EventRequest>
{
    public override EventRequest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);
        var request = new EventRequest();
        if (json.ValueKind == JsonValueKind.String)
            request.Id = json.GetString();
        else
            EntityMap.Of(typeof(EventRequest)).Fill(request, json, options);
        request.SetRaw(json);
        return request;
    }

    public override void Write(Utf8JsonWriter writer, EventRequest value, JsonSerializerOptions options) =>
        EntityMap.Of(typeof(EventRequest)).Write(writer, value, options);
}
