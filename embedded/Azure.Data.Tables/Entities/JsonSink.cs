using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes properties as JSON, each with its type where JSON does not show it.</summary>
internal sealed class JsonSink(Utf8JsonWriter json) : PropertySink
{
    private static readonly JsonEncodedText Int64 = JsonEncodedText.Encode("Edm.Int64");
    private static readonly JsonEncodedText Double = JsonEncodedText.Encode("Edm.Double");
    private static readonly JsonEncodedText DateTime = JsonEncodedText.Encode("Edm.DateTime");
    private static readonly JsonEncodedText Guid = JsonEncodedText.Encode("Edm.Guid");
    private static readonly JsonEncodedText Binary = JsonEncodedText.Encode("Edm.Binary");

    public override void Write(PropertyName name, EdmValue value)
    {
        switch (value.Type)
        {
            case EdmType.Null:
                json.WriteNull(name.Json);
                break;
            case EdmType.String:
                json.WriteString(name.Json, value.Text);
                break;
            case EdmType.Int32:
                json.WriteNumber(name.Json, value.Int32);
                break;
            case EdmType.Boolean:
                json.WriteBoolean(name.Json, value.Boolean);
                break;
            case EdmType.Int64:
                Span<char> digits = stackalloc char[20];
                value.Int64.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
                json.WriteString(name.Json, digits[..length]);
                json.WriteString(name.Annotation, Int64);
                break;
            case EdmType.Double:
                WriteDouble(name, value);
                break;
            case EdmType.DateTime:
                Span<char> moment = stackalloc char[33];
                value.DateTime.TryFormat(moment, out int written, "O", CultureInfo.InvariantCulture);
                json.WriteString(name.Json, moment[..written]);
                json.WriteString(name.Annotation, DateTime);
                break;
            case EdmType.Guid:
                json.WriteString(name.Json, value.Guid);
                json.WriteString(name.Annotation, Guid);
                break;
            case EdmType.Binary:
                json.WriteBase64String(name.Json, value.Binary.Span);
                json.WriteString(name.Annotation, Binary);
                break;
        }
    }

    private void WriteDouble(PropertyName name, EdmValue value)
    {
        if (double.IsNaN(value.Double))
        {
            json.WriteString(name.Json, "NaN"u8);
        }
        else
        {
            json.WriteNumber(name.Json, value.Double);
        }

        if (!value.IsBare)
        {
            json.WriteString(name.Annotation, Double);
        }
    }
}
