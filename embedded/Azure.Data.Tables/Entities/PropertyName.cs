using System.Text;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>A property's name in the forms that serialisation needs, made once. Requests share it across threads, so it never changes.</summary>
internal sealed class PropertyName(string text)
{
    public string Text { get; } = text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    public JsonEncodedText Json { get; } = JsonEncodedText.Encode(text, EntityJson.Encoder);

    /// <summary>The name of the property that carries this one's type.</summary>
    public JsonEncodedText Annotation { get; } = JsonEncodedText.Encode(text + "@odata.type", EntityJson.Encoder);
}

/// <summary>Takes an entity's properties one by one: as JSON for the service, or in the local store's own form.</summary>
internal abstract class PropertySink
{
    public abstract void Write(PropertyName name, EdmValue value);
}
