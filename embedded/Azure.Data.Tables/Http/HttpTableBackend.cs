using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;
using Embedded.Storage;

namespace Azure.Data.Tables.Http;

/// <summary>The service over HTTP: OData in JSON with minimal metadata.</summary>
internal sealed class HttpTableBackend(HttpPipeline pipeline, Uri endpoint, TableSharedKeyCredential? key, string version) : TableBackend
{
    private static readonly ResponseClassifier Reading = new StatusCodeClassifier([200]);
    private static readonly ResponseClassifier ReadingWhatMayLack = new StatusCodeClassifier([200, 404]);
    private static readonly ResponseClassifier CreatingWhatMayExist = new StatusCodeClassifier([201, 204, 409]);
    private static readonly ResponseClassifier DeletingTable = new StatusCodeClassifier([204, 404]);

    public override Uri Endpoint => endpoint;

    public override TableSharedKeyCredential? Key => key;

    public override TableBackend For(string table)
    {
        string path = endpoint.AbsolutePath.TrimEnd('/');
        return table.Length > 0 && path.EndsWith("/" + table, StringComparison.Ordinal)
            ? new HttpTableBackend(pipeline, new UriBuilder(endpoint) { Path = path[..^(table.Length + 1)] }.Uri, key, version)
            : this;
    }

    public override async ValueTask<Response> CreateTable(string table, bool mayExist, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Post, "/Tables");
        if (mayExist)
        {
            message.ResponseClassifier = CreatingWhatMayExist;
            message.Request.Headers.Add("Prefer", "return-no-content");
        }

        Body(message, EntityRequest.NoMetadata, BinaryData.FromObjectAsJson(new { TableName = table }).ToMemory());
        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            201 or 204 => response,
            409 when mayExist && !IsError(response, TableErrorCode.TableBeingDeleted) => response,
            _ => throw TableErrorParser.Failure(response),
        };
    }

    public override async ValueTask<Response> DeleteTable(string table, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = pipeline.CreateMessage();
        message.ResponseClassifier = DeletingTable;
        Request request = message.Request;
        request.Method = RequestMethod.Delete;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath($"/Tables('{Uri.EscapeDataString(table)}')", false);
        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("Accept", "application/json");
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
        TableItem[] tables = document.RootElement.TryGetProperty("value", out JsonElement listed)
            ? listed.EnumerateArray().Select(table => new TableItem(table.GetProperty("TableName").GetString())).ToArray()
            : [];
        response.Headers.TryGetValue("x-ms-continuation-NextTableName", out string? next);
        return Page<TableItem>.FromValues(tables, next, response);
    }

    public override async ValueTask<Response> Write(string table, EntityAction action, bool async, CancellationToken cancellation)
    {
        bool isAdd = action.Type == TableTransactionActionType.Add;
        using HttpMessage message = NewMessage(
            EntityRequest.Method(action.Type),
            isAdd ? EntityRequest.TablePath(table) : EntityRequest.EntityPath(table, action.PartitionKey, action.RowKey, HasRawKeys(action)),
            EntityRequest.Accept(action.Type));
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
            Body(message, EntityRequest.ContentType(action.Type), EntityRequest.Body(action.Entity!));
        }

        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            204 => response,
            201 when isAdd => response,
            404 when action.Type == TableTransactionActionType.Delete => response,
            _ => throw TableErrorParser.Failure(response),
        };
    }

    public override async ValueTask<(T? Entity, Response Response)> Get<T>(
        string table, string partitionKey, string rowKey, string? select, bool mayLack, bool async, CancellationToken cancellation)
        where T : class
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, EntityRequest.EntityPath(table, partitionKey, rowKey, CompatSwitch.ReadsRawKeys));
        message.ResponseClassifier = mayLack ? ReadingWhatMayLack : Reading;
        Options(message, null, null, select);
        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            200 => (EntityResponse.Entity<T>(response.Content.ToMemory().Span), response),
            404 when mayLack => (null, response),
            _ => throw TableErrorParser.Failure(response),
        };
    }

    public override async ValueTask<Page<T>> Query<T>(
        string table, string? filter, int? top, string? select, string? continuation, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, EntityRequest.TablePath(table) + "()");
        Options(message, filter, top, select);
        if (!string.IsNullOrWhiteSpace(continuation))
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
        using HttpMessage message = pipeline.CreateMessage();
        Request request = message.Request;
        string boundary = $"batch_{Guid.NewGuid()}";
        request.Method = RequestMethod.Post;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath("/$batch", false);
        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("Content-Type", $"multipart/mixed; boundary={boundary}");
        request.Content = RequestContent.Create(BatchRequest.Build(endpoint, version, table, actions, boundary));
        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        if (response.Status != 202)
        {
            throw TableErrorParser.Failure(response);
        }

        IReadOnlyList<Response> parts = BatchResponse.Parse(response);
        return parts.FirstOrDefault(part => part.Status >= 400) is { } refusal
            ? throw new TableTransactionFailedException(TableErrorParser.Failure(refusal))
            : Response.FromValue(parts, response);
    }

    public override async ValueTask<Response<TableServiceProperties>> GetProperties(bool async, CancellationToken cancellation)
    {
        Response response = await Xml(RequestMethod.Get, endpoint, "/", "restype=service&comp=properties", null, 200, async, cancellation)
            .ConfigureAwait(false);
        return Response.FromValue(ServiceXml.Properties(response.Content)!, response);
    }

    public override async ValueTask<Response> SetProperties(TableServiceProperties properties, bool async, CancellationToken cancellation) =>
        await Xml(RequestMethod.Put, endpoint, "/", "restype=service&comp=properties", ServiceXml.Of(properties), 202, async, cancellation)
            .ConfigureAwait(false);

    public override async ValueTask<Response<TableServiceStatistics>> GetStatistics(bool async, CancellationToken cancellation)
    {
        Response response = await Xml(RequestMethod.Get, SecondLocation(), "/", "restype=service&comp=stats", null, 200, async, cancellation)
            .ConfigureAwait(false);
        return Response.FromValue(ServiceXml.Statistics(response.Content)!, response);
    }

    public override async ValueTask<Response<IReadOnlyList<TableSignedIdentifier>>> GetPolicies(
        string table, bool async, CancellationToken cancellation)
    {
        Response response = await Xml(
            RequestMethod.Get, endpoint, EntityRequest.TablePath(table), "comp=acl", null, 200, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(ServiceXml.Policies(response.Content), response);
    }

    public override async ValueTask<Response> SetPolicies(
        string table, IEnumerable<TableSignedIdentifier>? policies, bool async, CancellationToken cancellation) =>
        await Xml(
            RequestMethod.Put,
            endpoint,
            EntityRequest.TablePath(table),
            "comp=acl",
            policies is null ? (ReadOnlyMemory<byte>?)null : ServiceXml.Of(policies),
            204,
            async,
            cancellation).ConfigureAwait(false);

    private static bool HasRawKeys(EntityAction action) => action.Type == TableTransactionActionType.Delete && CompatSwitch.DeletesRawKeys;

    private static bool IsError(Response response, TableErrorCode code) =>
        string.Equals(TableErrorParser.Failure(response).ErrorCode, code.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The account's name at the second location has a suffix.</summary>
    private Uri SecondLocation()
    {
        const string Suffix = "-secondary";
        var second = new UriBuilder(endpoint);
        if (StorageUri.AccountIsInPath(endpoint))
        {
            string account = AccountName ?? "";
            second.Path = "/" + account + Suffix + second.Path.TrimStart('/')[account.Length..];
        }
        else if (second.Host.IndexOf('.', StringComparison.Ordinal) is var dot and > 0)
        {
            second.Host = second.Host.Insert(dot, Suffix);
        }

        return second.Uri;
    }

    private async ValueTask<Response> Xml(
        RequestMethod method,
        Uri address,
        string path,
        string query,
        ReadOnlyMemory<byte>? body,
        int expected,
        bool async,
        CancellationToken cancellation)
    {
        using HttpMessage message = pipeline.CreateMessage();
        Request request = message.Request;
        request.Method = method;
        request.Uri.Reset(address);
        request.Uri.AppendPath(path, false);
        foreach (string parameter in query.Split('&'))
        {
            string[] parts = parameter.Split('=');
            request.Uri.AppendQuery(parts[0], parts[1], false);
        }

        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("Accept", "application/xml");
        if (body is not null)
        {
            request.Headers.Add("Content-Type", "application/xml");
            request.Content = RequestContent.Create(body.Value);
        }

        Response response = await Send(message, async, cancellation).ConfigureAwait(false);
        return response.Status == expected ? response : throw TableErrorParser.Failure(response);
    }

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

    private static void Body(HttpMessage message, string contentType, ReadOnlyMemory<byte> json)
    {
        message.Request.Headers.Add("Content-Type", contentType);
        message.Request.Content = RequestContent.Create(json);
    }

    private HttpMessage NewMessage(RequestMethod method, string path, string accept = EntityRequest.MinimalMetadata)
    {
        HttpMessage message = pipeline.CreateMessage();
        Request request = message.Request;
        request.Method = method;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath(path, false);
        request.Uri.AppendQuery("$format", EntityRequest.MinimalMetadata, true);
        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", accept);
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
