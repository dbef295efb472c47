using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Http;

/// <summary>The service over HTTP: OData in JSON with minimal metadata.</summary>
internal sealed class HttpTableBackend(HttpPipeline pipeline, Uri endpoint, string? accountName, string version) : TableBackend
{
    private const string MinimalMetadata = "application/json;odata=minimalmetadata";

    public override string? AccountName => accountName;

    public override Uri Endpoint => endpoint;

    public override async ValueTask<Response> CreateTable(string table, bool mayExist, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Post, "/Tables");
        message.Request.Headers.Add("Prefer", "return-no-content");
        Body(message, BinaryData.FromObjectAsJson(new { TableName = table }).ToMemory());
        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            201 or 204 => response,
            409 when mayExist && IsError(response, TableErrorCode.TableAlreadyExists) => response,
            _ => throw TableErrorParser.Failure(response),
        };
    }

    public override async ValueTask<Response> DeleteTable(string table, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Delete, $"/Tables('{Uri.EscapeDataString(table)}')");
        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status is 204 or 404 ? response : throw TableErrorParser.Failure(response);
    }

    public override async ValueTask<Page<TableItem>> QueryTables(
        string? filter, int? top, string? continuation, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, "/Tables");
        Options(message, filter, top, null);
        if (continuation is not null)
        {
            message.Request.Uri.AppendQuery("NextTableName", continuation, true);
        }

        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        if (response.Status != 200)
        {
            throw TableErrorParser.Failure(response);
        }

        using JsonDocument document = JsonDocument.Parse(response.Content.ToMemory());
        var tables = document.RootElement.GetProperty("value").EnumerateArray()
            .Select(table => new TableItem(table.GetProperty("TableName").GetString()))
            .ToArray();
        response.Headers.TryGetValue("x-ms-continuation-NextTableName", out string? next);
        return Page<TableItem>.FromValues(tables, next, response);
    }

    public override async ValueTask<Response> Write(string table, EntityAction action, bool async, CancellationToken cancellation)
    {
        bool isAdd = action.Type == TableTransactionActionType.Add;
        using HttpMessage message = NewMessage(
            EntityRequest.Method(action.Type),
            isAdd ? EntityRequest.TablePath(table) : EntityRequest.EntityPath(table, action.PartitionKey, action.RowKey));
        if (isAdd)
        {
            message.Request.Headers.Add("Prefer", "return-no-content");
        }

        if (action.IfMatch is not null)
        {
            message.Request.Headers.Add("If-Match", action.IfMatch);
        }

        if (action.Type != TableTransactionActionType.Delete)
        {
            Body(message, EntityRequest.Body(action.Entity!));
        }

        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            201 or 204 => response,
            404 when action.Type == TableTransactionActionType.Delete => response,
            _ => throw TableErrorParser.Failure(response),
        };
    }

    public override async ValueTask<(T? Entity, Response Response)> Get<T>(
        string table, string partitionKey, string rowKey, string? select, bool mayLack, bool async, CancellationToken cancellation)
        where T : class
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, EntityRequest.EntityPath(table, partitionKey, rowKey));
        Options(message, null, null, select);
        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            200 => (EntityResponse.Entity<T>(response.Content.ToMemory().Span), response),
            404 when mayLack && IsError(response, TableErrorCode.ResourceNotFound) => (null, response),
            _ => throw TableErrorParser.Failure(response),
        };
    }

    public override async ValueTask<Page<T>> Query<T>(
        string table, string? filter, int? top, string? select, string? continuation, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, EntityRequest.TablePath(table) + "()");
        Options(message, filter, top, select);
        if (continuation is not null)
        {
            string[] next = continuation.Split(' ', 2);
            message.Request.Uri.AppendQuery("NextPartitionKey", next[0], true);
            if (next.Length == 2 && next[1].Length > 0)
            {
                message.Request.Uri.AppendQuery("NextRowKey", next[1], true);
            }
        }

        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status == 200
            ? Page<T>.FromValues(EntityResponse.Entities<T>(response.Content.ToMemory().Span), EntityResponse.Continuation(response), response)
            : throw TableErrorParser.Failure(response);
    }

    public override async ValueTask<Response<IReadOnlyList<Response>>> Transact(
        string table, IReadOnlyList<EntityAction> actions, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Post, "/$batch");
        string boundary = $"batch_{Guid.NewGuid()}";
        message.Request.Headers.Add("Content-Type", $"multipart/mixed; boundary={boundary}");
        message.Request.Content = RequestContent.Create(BatchRequest.Build(endpoint, version, table, actions, boundary));
        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        if (response.Status != 202)
        {
            throw new TableTransactionFailedException(TableErrorParser.Failure(response));
        }

        IReadOnlyList<Response> parts = BatchResponse.Parse(response.Content.ToMemory());
        return parts is [{ IsError: true } refusal]
            ? throw new TableTransactionFailedException(TableErrorParser.Failure(refusal))
            : Response.FromValue(parts, response);
    }

    private static bool IsError(Response response, TableErrorCode code) => TableErrorParser.Failure(response).ErrorCode == code;

    private static void Options(HttpMessage message, string? filter, int? top, string? select)
    {
        RequestUriBuilder uri = message.Request.Uri;
        if (top is not null)
        {
            uri.AppendQuery("$top", top.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), false);
        }

        if (select is not null)
        {
            uri.AppendQuery("$select", select, true);
        }

        if (filter is not null)
        {
            uri.AppendQuery("$filter", filter, true);
        }
    }

    private static void Body(HttpMessage message, ReadOnlyMemory<byte> json)
    {
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(json);
    }

    private HttpMessage NewMessage(RequestMethod method, string path)
    {
        HttpMessage message = pipeline.CreateMessage();
        Request request = message.Request;
        request.Method = method;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath(path, false);
        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", MinimalMetadata);
        return message;
    }

    private async ValueTask<Response> Send(HttpMessage message, bool async, CancellationToken cancellation)
    {
        if (async)
        {
            await pipeline.SendAsync(message, cancellation).ConfigureAwait(false);
        }
        else
        {
            pipeline.Send(message, cancellation);
        }

        return message.Response;
    }
}
