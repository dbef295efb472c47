using System.Text;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Embedded.Storage;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>The local store in place of the service: same answers, no network.</summary>
internal sealed partial class LocalTableBackend(LocalStore store) : TableBackend
{
    private const int LargestPage = 1_000;

    public override string AccountName => "embedded";

    public override Uri Endpoint => store.Endpoint;

    public override Uri AddressOf(string table) => new($"{store.Endpoint.AbsoluteUri.TrimEnd('/')}/{table}");

    public override async ValueTask<Response> CreateTable(string table, bool mayExist, bool async, CancellationToken cancellation)
    {
        Refusal? refusal = LocalTables.CheckName(table)
            ?? await Write(connection => LocalTables.Create(connection, table), async, cancellation).ConfigureAwait(false);
        if (refusal is null)
        {
            return mayExist
                ? new MemoryResponse(204, "No Content").With("Preference-Applied", "return-no-content")
                : new MemoryResponse(201, "Created", BinaryData.FromObjectAsJson(new { TableName = table }))
                    .With("Preference-Applied", "return-content");
        }

        return mayExist && refusal == Refusal.TableAlreadyExists ? refusal.Response(isError: false) : throw refusal.Failure();
    }

    public override async ValueTask<Response> DeleteTable(string table, bool async, CancellationToken cancellation)
    {
        if (LocalTables.CheckName(table) is { } bad)
        {
            throw bad.Failure();
        }

        Refusal? refusal = await Write(connection => LocalTables.Delete(connection, table), async, cancellation).ConfigureAwait(false);
        return refusal?.Response(isError: false) ?? new MemoryResponse(204, "No Content");
    }

    public override ValueTask<Page<TableItem>> QueryTables(
        string? filter, int? top, string? continuation, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        FilterNode? condition;
        try
        {
            condition = FilterParser.Parse(filter);
        }
        catch (FormatException)
        {
            throw Refusal.InvalidFilter.Failure();
        }

        int size = Math.Min(top ?? LargestPage, LargestPage);
        string[] names = store.Read(0, static (connection, _) => LocalTables.Names(connection))
            .Where(name => continuation is null || string.CompareOrdinal(name, continuation) >= 0)
            .Where(name => condition?.Holds(new FilterRow(default, 0, default, name)) ?? true)
            .Take(size + 1)
            .ToArray();
        TableItem[] page = names.Take(size).Select(name => new TableItem(name)).ToArray();
        return new(Page<TableItem>.FromValues(page, names.Length > size ? names[size] : null, new MemoryResponse(200, "OK")));
    }

    public override ValueTask<Response> Write(string table, EntityAction action, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        if (action.Type == TableTransactionActionType.Delete && CompatSwitch.DeletesRawKeys)
        {
            action = action with { PartitionKey = Undoubled(action.PartitionKey), RowKey = Undoubled(action.RowKey) };
        }

        (EntityChange? change, Refusal? refusal) = EntityChange.Prepare(action);
        if (change is null)
        {
            throw refusal!.Failure();
        }

        Task<(Refusal? Refusal, long Stamp)> write = store.Write(connection =>
        {
            long number = LocalTables.FindOnce(connection, table);
            long stamp = store.NextStamp();
            return (number == 0 ? LocalTables.Missing(table) : change.Run(connection, number, stamp), stamp);
        });
        return async
            ? AnswerAsync(write, action.Type)
            : new ValueTask<Response>(Answer(write.GetAwaiter().GetResult(), action.Type));
    }

    public override ValueTask<(T? Entity, Response Response)> Get<T>(
        string table, string partitionKey, string rowKey, string? select, bool mayLack, bool async, CancellationToken cancellation)
        where T : class
    {
        cancellation.ThrowIfCancelled();
        bool hasQuotes = partitionKey.Contains('\'', StringComparison.Ordinal) || rowKey.Contains('\'', StringComparison.Ordinal);
        (string partition, string row) = hasQuotes && CompatSwitch.ReadsRawKeys
            ? (Undoubled(partitionKey), Undoubled(rowKey))
            : (partitionKey, rowKey);
        (T? entity, long stamp, Refusal? refusal) = store.Read(
            (table, partitionKey: partition, rowKey: row, select),
            static (connection, its) => LocalEntities.Get<T>(connection, its.table, its.partitionKey, its.rowKey, new Selection(its.select)));
        if (refusal is null)
        {
            return new((entity, new MemoryResponse(200, "OK").With("ETag", EntityTag.Of(stamp))));
        }

        return mayLack && refusal.Status == 404 ? new((null, refusal.Response(isError: false))) : throw refusal.Failure();
    }

    public override ValueTask<Page<T>> Query<T>(
        string table, string? filter, int? top, string? select, string? continuation, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        (List<T>? page, var next, Refusal? refusal) = store.Read(
            (table, filter, top, select, start: Start(continuation)),
            static (connection, its) => LocalEntities.Query<T>(
                connection, its.table, its.filter, its.top, new Selection(its.select), its.start));
        if (page is null)
        {
            throw refusal!.Failure();
        }

        string? token = next is null ? null : $"{Base64(next.Value.Partition)} {Base64(next.Value.Row)}";
        return new(Page<T>.FromValues(page, token, new MemoryResponse(200, "OK")));
    }

    public override async ValueTask<Response<IReadOnlyList<Response>>> Transact(
        string table, IReadOnlyList<EntityAction> actions, bool async, CancellationToken cancellation)
    {
        var transaction = new EntityTransaction(actions);
        (int failed, Refusal? refusal) = await Write(
            connection => transaction.Run(connection, table, store), async, cancellation).ConfigureAwait(false);
        if (refusal is not null)
        {
            throw new TableTransactionFailedException(TableErrorParser.Failure(refusal.Response($"{failed}:", isError: false)));
        }

        Response[] parts = new Response[actions.Count];
        for (int index = 0; index < parts.Length; index++)
        {
            parts[index] = Done(transaction.Stamps[index], actions[index].Type, isPart: true);
        }

        return Response.FromValue<IReadOnlyList<Response>>(parts, new MemoryResponse(202, "Accepted"));
    }

    private static string Undoubled(string key) => key.Replace("''", "'", StringComparison.Ordinal);

    private static async ValueTask<Response> AnswerAsync(Task<(Refusal? Refusal, long Stamp)> write, TableTransactionActionType type) =>
        Answer(await write.ConfigureAwait(false), type);

    private static Response Answer((Refusal? Refusal, long Stamp) outcome, TableTransactionActionType type)
    {
        if (outcome.Refusal is null)
        {
            return Done(outcome.Stamp, type);
        }

        return type == TableTransactionActionType.Delete && outcome.Refusal.Status == 404 ? outcome.Refusal.Response() : throw outcome.Refusal.Failure();
    }

    private static MemoryResponse Done(long stamp, TableTransactionActionType type, bool isPart = false)
    {
        var response = new MemoryResponse(204, "No Content") { IsPart = isPart };
        return type switch
        {
            TableTransactionActionType.Delete => response,
            TableTransactionActionType.Add => response.With("ETag", EntityTag.Of(stamp)).With("Preference-Applied", "return-no-content"),
            _ => response.With("ETag", EntityTag.Of(stamp)),
        };
    }

    private static (string Partition, string Row)? Start(string? continuation)
    {
        string[]? parts = continuation?.Split(' ', 2);
        try
        {
            return parts is null ? null : (Text(parts[0]), parts.Length > 1 ? Text(parts[1]) : "");
        }
        catch (FormatException)
        {
            throw Refusal.InvalidInput.Failure();
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Text(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    private async ValueTask<T> Write<T>(Func<Connection, T> change, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        Task<T> write = store.Write(change);
        return async ? await write.ConfigureAwait(false) : write.GetAwaiter().GetResult();
    }
}
