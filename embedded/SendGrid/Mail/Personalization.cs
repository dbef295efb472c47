using Newtonsoft.Json;

namespace SendGrid.Helpers.Mail;

/// <summary>One envelope of a mail: its receivers, and what differs for them.</summary>
[JsonObject(IsReference = false)]
public class Personalization
{
    /// <summary>Receivers; repeated ones are sent once.</summary>
    [JsonProperty(PropertyName = "to", IsReference = false)]
    [JsonConverter(typeof(RemoveDuplicatesConverter<EmailAddress>))]
    public List<EmailAddress> Tos { get; set; }

    /// <summary>Receivers of a copy.</summary>
    [JsonProperty(PropertyName = "cc", IsReference = false)]
    [JsonConverter(typeof(RemoveDuplicatesConverter<EmailAddress>))]
    public List<EmailAddress> Ccs { get; set; }

    /// <summary>Receivers of a hidden copy.</summary>
    [JsonProperty(PropertyName = "bcc", IsReference = false)]
    [JsonConverter(typeof(RemoveDuplicatesConverter<EmailAddress>))]
    public List<EmailAddress> Bccs { get; set; }

    /// <summary>Another sender.</summary>
    [JsonProperty(PropertyName = "from")]
    public EmailAddress From { get; set; }

    /// <summary>Another subject.</summary>
    [JsonProperty(PropertyName = "subject")]
    public string Subject { get; set; }

    /// <summary>Headers.</summary>
    [JsonProperty(PropertyName = "headers", IsReference = false)]
    public Dictionary<string, string> Headers { get; set; }

    /// <summary>Texts to replace in the bodies.</summary>
    [JsonProperty(PropertyName = "substitutions", IsReference = false)]
    public Dictionary<string, string> Substitutions { get; set; }

    /// <summary>Values that events repeat at their top level.</summary>
    [JsonProperty(PropertyName = "custom_args", IsReference = false)]
    public Dictionary<string, string> CustomArgs { get; set; }

    /// <summary>When to send, in unix seconds.</summary>
    [JsonProperty(PropertyName = "send_at")]
    public long? SendAt { get; set; }

    /// <summary>Values for a dynamic template.</summary>
    [JsonProperty(PropertyName = "dynamic_template_data", IsReference = false, ItemIsReference = false)]
    public object TemplateData { get; set; }
}

/// <summary>Writes equal elements of a list once.</summary>
public class RemoveDuplicatesConverter<T> : JsonConverter
{
    /// <summary>False: reading is left as it is.</summary>
    public override bool CanRead => false;

    /// <summary>Whether it is a list of the type.</summary>
    public override bool CanConvert(Type objectType) => typeof(IEnumerable<T>).IsAssignableFrom(objectType);

    /// <summary>Writes the list.</summary>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (T item in ((IEnumerable<T>)value).Distinct())
            serializer.Serialize(writer, item);
        writer.WriteEndArray();
    }

    /// <summary>Never called.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();
}
