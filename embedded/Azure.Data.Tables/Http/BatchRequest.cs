using System.Buffers;
using System.Text;

namespace Azure.Data.Tables.Http;

/// <summary>The body of an entity group transaction: one change set of HTTP requests.</summary>
internal static class BatchRequest
{
    public static ReadOnlyMemory<byte> Build(
        Uri endpoint, string version, string table, IReadOnlyList<EntityAction> actions, string boundary)
    {
        string changeSet = $"changeset_{Guid.NewGuid()}";
        string root = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var body = new ArrayBufferWriter<byte>(1024 + (512 * actions.Count));
        var entity = new ArrayBufferWriter<byte>(512);
        Append(body, $"--{boundary}\r\nContent-Type: multipart/mixed; boundary={changeSet}\r\n\r\n");
        foreach (EntityAction action in actions)
        {
            bool isAdd = action.Type == TableTransactionActionType.Add;
            bool hasBody = action.Type != TableTransactionActionType.Delete;
            string path = isAdd ? EntityRequest.TablePath(table) : EntityRequest.EntityPath(table, action.PartitionKey, action.RowKey);
            Append(body, $"--{changeSet}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            Append(body, $"{EntityRequest.Method(action.Type).Method} {root}{path}?{EntityRequest.Format} HTTP/1.1\r\nHost: {endpoint.Authority}\r\n");
            Append(body, $"x-ms-version: {version}\r\nDataServiceVersion: 3.0\r\n");
            if (action.IfMatch is not null)
            {
                Append(body, $"If-Match: {action.IfMatch}\r\n");
            }

            if (isAdd)
            {
                Append(body, "Prefer: return-no-content\r\n");
            }

            Append(body, $"Accept: {EntityRequest.Accept(action.Type)}\r\n");
            if (hasBody)
            {
                entity.ResetWrittenCount();
                EntityRequest.Body(action.Entity!, entity);
                Append(body, $"Content-Type: {EntityRequest.ContentType(action.Type)}\r\n\r\n");
                body.Write(entity.WrittenSpan);
            }

            Append(body, hasBody ? "\r\n" : "\r\n\r\n");
        }

        Append(body, $"--{changeSet}--\r\n\r\n--{boundary}--\r\n");
        return body.WrittenMemory;
    }

    private static void Append(ArrayBufferWriter<byte> body, string text) => Encoding.UTF8.GetBytes(text, body);
}
