using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Entities in the service's JSON with minimal metadata.</summary>
internal static class EntityJson
{
    public const string ETagName = "odata.etag";

    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Default;

    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = Encoder, SkipValidation = true };

    /// <summary>The entity as a JSON object, without what the service sets itself: ETag and time stamp.</summary>
    public static void Write(Utf8JsonWriter json, ITableEntity entity)
    {
        json.WriteStartObject();
        EntityWriter.Write(entity, new JsonSink(json));
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Reads the object that the reader stands at.</summary>
    public static T Read<T>(ref Utf8JsonReader reader) where T : class, ITableEntity
    {
        var target = EntityTarget.Create(typeof(T));
        ReadOnlySpan<byte> annotated = default;
        EdmType annotation = EdmType.Null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueIsEscaped ? Unescaped(ref reader) : reader.ValueSpan;
            reader.Read();
            int suffix = name.IndexOf("@odata.type"u8);
            if (suffix >= 0)
            {
                annotated = name[..suffix];
                annotation = TypeNamed(reader.ValueSpan);
            }
            else if (!name.SequenceEqual("odata.metadata"u8))
            {
                bool typed = annotation != EdmType.Null && name.SequenceEqual(annotated);
                target.Set(name, typed ? Parse(ref reader, annotation) : Parse(ref reader, name));
                annotation = EdmType.Null;
            }
        }

        return (T)target.Entity;
    }

    private static byte[] Unescaped(ref Utf8JsonReader reader) => System.Text.Encoding.UTF8.GetBytes(reader.GetString()!);

    private static EdmType TypeNamed(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("Edm.Int64"u8))
        {
            return EdmType.Int64;
        }

        if (name.SequenceEqual("Edm.DateTime"u8))
        {
            return EdmType.DateTime;
        }

        if (name.SequenceEqual("Edm.Double"u8))
        {
            return EdmType.Double;
        }

        if (name.SequenceEqual("Edm.Guid"u8))
        {
            return EdmType.Guid;
        }

        if (name.SequenceEqual("Edm.Binary"u8))
        {
            return EdmType.Binary;
        }

        if (name.SequenceEqual("Edm.String"u8) || name.SequenceEqual("Edm.Int32"u8) || name.SequenceEqual("Edm.Boolean"u8))
        {
            return EdmType.Null;
        }

        throw new NotSupportedException("Not supported type " + System.Text.Encoding.UTF8.GetString(name));
    }

    private static EdmValue Parse(ref Utf8JsonReader reader, EdmType type) => reader.TokenType == JsonTokenType.Null ? default : type switch
    {
        EdmType.Int64 => EdmValue.From(long.Parse(reader.GetString()!, CultureInfo.InvariantCulture)),
        EdmType.DateTime => EdmValue.From(Moment(ref reader)),
        EdmType.Double => EdmValue.From(reader.TokenType == JsonTokenType.Number
            ? reader.GetDouble()
            : double.Parse(reader.GetString()!, CultureInfo.InvariantCulture)),
        EdmType.Guid => EdmValue.From(reader.TryGetGuid(out Guid guid) ? guid : Guid.Parse(reader.GetString()!)),
        _ => EdmValue.From(reader.GetBytesFromBase64()),
    };

    private static DateTimeOffset Moment(ref Utf8JsonReader reader) => reader.TryGetDateTimeOffset(out DateTimeOffset moment)
        ? moment
        : DateTimeOffset.Parse(reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A value without a type of its own: the JSON says it. The time stamp alone is known by its name.</summary>
    private static EdmValue Parse(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.TokenType switch
    {
        JsonTokenType.String when name.SequenceEqual("Timestamp"u8) => EdmValue.From(Moment(ref reader)),
        JsonTokenType.String => EdmValue.From(reader.GetString()),
        JsonTokenType.True => EdmValue.From(true),
        JsonTokenType.False => EdmValue.From(false),
        JsonTokenType.Number => reader.TryGetInt32(out int number) ? EdmValue.From(number)
            : reader.TryGetInt64(out long large) ? EdmValue.From(large)
            : EdmValue.From(reader.GetDouble()),
        JsonTokenType.Null => default,
        _ => throw new JsonException($"A property cannot be a {reader.TokenType}."),
    };
}
