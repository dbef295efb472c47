using System.Text.Json;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Http;

/// <summary>Reads the entities of an answer.</summary>
internal static class EntityResponse
{
    public static T Entity<T>(ReadOnlySpan<byte> json) where T : class, ITableEntity
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return EntityJson.Read<T>(ref reader);
    }

    public static IReadOnlyList<T> Entities<T>(ReadOnlySpan<byte> json) where T : class, ITableEntity
    {
        var entities = new List<T>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isValue = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (!isValue)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                entities.Add(EntityJson.Read<T>(ref reader));
            }
        }

        return entities;
    }

    /// <summary>The next page's first key, as one text: partition key, space, row key. The service's own form of keys has no spaces.</summary>
    public static string? Continuation(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out string? partition))
        {
            return null;
        }

        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out string? row);
        return $"{partition} {row}";
    }
}
