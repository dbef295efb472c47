using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonSerializer = Newtonsoft.Json.JsonSerializer;
using Stj = System.Text.Json.JsonSerializer;

namespace Stripe.Infrastructure;

/// <summary>Lets Newtonsoft.Json read and write entities and parameters the way System.Text.Json does.</summary>
internal sealed class NewtonsoftConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => true;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        DateParseHandling before = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        string json = JToken.Load(reader).ToString(Formatting.None);
        reader.DateParseHandling = before;
        return Stj.Deserialize(json, objectType, StripeConfiguration.SerializerOptions);
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        string json = Stj.Serialize(value, value.GetType(), StripeConfiguration.SerializerOptions);
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        JToken.Load(reader).WriteTo(writer);
    }
}

/// <summary>Makes an object of the kind that its field <c>object</c> names; null when there is none that fits the interface.</summary>
internal sealed class NewtonsoftInterfaceConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType.IsInterface;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        JObject json = JObject.Load(reader);
        return StripeTypeRegistry.GetConcreteType(objectType, (string)json["object"]) is { } type ? json.ToObject(type, serializer) : null;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();
}
