using System.Buffers;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Http;

/// <summary>The parts of a request for one entity, alone or in a batch.</summary>
internal static class EntityRequest
{
    public const string MinimalMetadata = "application/json;odata=minimalmetadata";

    public const string NoMetadata = "application/json;odata=nometadata";

    /// <summary>The query parameter that most requests carry.</summary>
    public const string Format = "$format=application%2Fjson%3Bodata%3Dminimalmetadata";

    private const string Json = "application/json";

    [ThreadStatic]
    private static Utf8JsonWriter? s_writer;

    public static RequestMethod Method(TableTransactionActionType type) => type switch
    {
        TableTransactionActionType.Add => RequestMethod.Post,
        TableTransactionActionType.Delete => RequestMethod.Delete,
        TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace => RequestMethod.Put,
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => RequestMethod.Patch,
        _ => throw new InvalidOperationException("Unknown request type."),
    };

    public static string Accept(TableTransactionActionType type) =>
        type is TableTransactionActionType.Add or TableTransactionActionType.Delete ? MinimalMetadata : Json;

    public static string ContentType(TableTransactionActionType type) => type == TableTransactionActionType.Add ? NoMetadata : Json;

    public static string TablePath(string table) => "/" + Uri.EscapeDataString(table);

    /// <param name="table">The table's name.</param>
    /// <param name="partitionKey">The first part of the key.</param>
    /// <param name="rowKey">The second part of the key.</param>
    /// <param name="raw">Whether quotes in the keys are doubled already.</param>
    public static string EntityPath(string table, string partitionKey, string rowKey, bool raw = false) =>
        $"/{Uri.EscapeDataString(table)}(PartitionKey='{Key(partitionKey, raw)}',RowKey='{Key(rowKey, raw)}')";

    public static ReadOnlyMemory<byte> Body(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        Body(entity, buffer);
        return buffer.WrittenMemory;
    }

    public static void Body(ITableEntity entity, IBufferWriter<byte> buffer)
    {
        Utf8JsonWriter json = s_writer ?? new Utf8JsonWriter(buffer, EntityJson.WriterOptions);
        s_writer = null;
        json.Reset(buffer);
        EntityJson.Write(json, entity);
        s_writer = json;
    }

    private static string Key(string key, bool raw) =>
        Uri.EscapeDataString(!raw && key.Contains('\'', StringComparison.Ordinal) ? key.Replace("'", "''", StringComparison.Ordinal) : key);
}
