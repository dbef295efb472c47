using System.Text.Json;
using System.Text.Json.Serialization;
using V2Event = Stripe.V2.Core.Event;

namespace Stripe.Infrastructure;

/// <summary>Reads an event of API v2 as the type that its <c>type</c> field names; one that is unknown as the base.</summary>
internal sealed class V2EventConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(V2Event).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert));

    private sealed class Of<T> : JsonConverter<T> where T : V2Event
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            JsonElement json = JsonElement.ParseValue(ref reader);
            string named = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("type", out JsonElement type) ? type.GetString() : null;
            var read = (T)Activator.CreateInstance(StripeTypeRegistry.GetConcreteV2EventType(named) ?? typeof(T));
            EntityMap.Of(read.GetType()).Fill(read, json, options);
            read.SetRaw(json);
            return read;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            EntityMap.Of(value.GetType()).Write(writer, value, options);
    }
}
