using System.Text.Json;

namespace Microsoft.DurableTask.Converters;

/// <summary>A <see cref="DataConverter"/> for JSON, with System.Text.Json.</summary>
public class JsonDataConverter : DataConverter
{
    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    private readonly JsonSerializerOptions options;

    /// <summary>Makes a converter.</summary>
    /// <param name="options">The serialiser's options; null for the defaults with fields included.</param>
    public JsonDataConverter(JsonSerializerOptions? options = null) => this.options = options ?? WithFields;

    /// <summary>The converter with default options.</summary>
    public static JsonDataConverter Default { get; } = new();

    /// <inheritdoc/>
    public override string? Serialize(object? value) => value is null ? null : JsonSerializer.Serialize(value, options);

    /// <inheritdoc/>
    public override object? Deserialize(string? data, Type targetType) =>
        data is null ? null : JsonSerializer.Deserialize(data, targetType, options);
}
