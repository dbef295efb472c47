using System.Text;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>A property's name in the forms that serialisation needs, made once.</summary>
internal sealed class PropertyName(string text)
{
    private JsonEncodedText? _json;
    private JsonEncodedText? _annotation;

    public string Text { get; } = text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    public JsonEncodedText Json => _json ??= JsonEncodedText.Encode(Text, EntityJson.Encoder);

    /// <summary>The name of the property that carries this one's type.</summary>
    public JsonEncodedText Annotation => _annotation ??= JsonEncodedText.Encode(Text + "@odata.type", EntityJson.Encoder);
}

/// <summary>Takes an entity's properties one by one: as JSON for the service, or in the local store's own form.</summary>
internal abstract class PropertySink
{
    public abstract void Write(PropertyName name, EdmValue value);
}
