using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes properties as JSON, each with its type where JSON does not show it. Nulls are left out: the service ignores them.</summary>
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
                json.WriteString(name.Annotation, Int64);
                Span<char> digits = stackalloc char[20];
                value.Int64.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
                json.WriteString(name.Json, digits[..length]);
                break;
            case EdmType.Double:
                json.WriteString(name.Annotation, Double);
                WriteDouble(name, value.Double);
                break;
            case EdmType.DateTime:
                json.WriteString(name.Annotation, DateTime);
                Span<char> moment = stackalloc char[33];
                value.DateTime.TryFormat(moment, out int written, "O", CultureInfo.InvariantCulture);
                json.WriteString(name.Json, moment[..written]);
                break;
            case EdmType.Guid:
                json.WriteString(name.Annotation, Guid);
                json.WriteString(name.Json, value.Guid);
                break;
            case EdmType.Binary:
                json.WriteString(name.Annotation, Binary);
                json.WriteBase64String(name.Json, value.Binary.Span);
                break;
        }
    }

    private void WriteDouble(PropertyName name, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumber(name.Json, number);
        }
        else
        {
            json.WriteString(name.Json, number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
