using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Embedded.Tests;

/// <summary>A generated sequence of operations on one back end, and what it answered. The same seed makes the same operations; ETags, ids
/// and receipts are written down by the order in which they were met. So two back ends that behave alike have the same transcript.</summary>
internal sealed class StorageTranscript
{
    private static readonly string[] Partitions = ["p", "q'1", "é %25"];
    private static readonly string[] Rows = ["a", "b", "c d", "ü+&", ""];

    private readonly Random _random;
    private readonly TableClient _table;
    private readonly QueueClient _queue;
    private readonly List<string> _lines = [];
    private readonly List<(string Entity, ETag ETag)> _etags = [];
    private readonly List<(string Id, string Receipt)> _receipts = [];
    private readonly List<string> _ids = [];

    private StorageTranscript(string connectionString, int seed)
    {
        _random = new Random(seed);
        _table = new TableClient(connectionString, "t" + Guid.NewGuid().ToString("N"));
        _queue = new QueueClient(connectionString, "q-" + Guid.NewGuid().ToString("N"));
    }

    public static async Task<List<string>> OfAsync(string connectionString, int seed, int operations)
    {
        var transcript = new StorageTranscript(connectionString, seed);
        await transcript._table.CreateAsync();
        await transcript._queue.CreateAsync();
        for (int number = 0; number < operations; number++)
        {
            await transcript.StepAsync();
        }

        await transcript._table.DeleteAsync();
        await transcript._queue.DeleteIfExistsAsync();
        return transcript._lines;
    }

    private async Task StepAsync()
    {
        string line;
        try
        {
            line = _random.Next(24) switch
            {
                < 2 => "add " + await AddAsync(),
                < 6 => "upsert " + await UpsertAsync(),
                < 8 => "update " + await UpdateAsync(),
                < 9 => "delete " + await DeleteAsync(),
                < 11 => "get " + await GetAsync(),
                < 14 => "query " + await QueryAsync(),
                < 16 => "transact " + await TransactAsync(),
                < 18 => "send " + await SendAsync(),
                < 20 => "receive " + await ReceiveAsync(),
                20 => "peek " + Describe((await _queue.PeekMessagesAsync(_random.Next(1, 33))).Value),
                21 => "change " + await ChangeMessageAsync(),
                22 => "remove " + await RemoveMessageAsync(),
                _ => "rest " + await RestAsync(),
            };
        }
        catch (RequestFailedException refusal)
        {
            int? index = (refusal as TableTransactionFailedException)?.FailedTransactionActionIndex;
            line = $"refused {refusal.Status} {refusal.ErrorCode} {index} {refusal.Message.Split('\n')[0]}";
        }

        _lines.Add(line);
    }

    private async Task<string> AddAsync()
    {
        TableEntity entity = NewEntity();
        entity.RowKey = _random.Next(20) == 0 ? "bad/key" : entity.RowKey;
        return Describe(await _table.AddEntityAsync(entity), entity);
    }

    private async Task<string> UpsertAsync()
    {
        TableEntity entity = NewEntity();
        return Describe(await _table.UpsertEntityAsync(entity, Mode()), entity);
    }

    private async Task<string> UpdateAsync()
    {
        TableEntity entity = NewEntity();
        return Describe(await _table.UpdateEntityAsync(entity, SomeETag(entity.PartitionKey, entity.RowKey), Mode()), entity);
    }

    private async Task<string> DeleteAsync()
    {
        (string partition, string row) = (Pick(Partitions), Pick(Rows));
        return $"{(await _table.DeleteEntityAsync(partition, row, SomeETag(partition, row))).Status}";
    }

    private async Task<string> GetAsync()
    {
        string[]? select = _random.Next(3) == 0 ? ["Number", "RowKey"] : null;
        (string partition, string row) = (Pick(Partitions), Pick(Rows));
        TableEntity entity = await _table.GetEntityAsync<TableEntity>(partition, row, select);
        return Describe(entity, Tag(partition, row, entity.ETag));
    }

    private async Task<string> QueryAsync()
    {
        string? filter = NewFilter(2);
        int? size = _random.Next(2) == 0 ? _random.Next(1, 5) : null;
        var pages = new List<string>();
        await foreach (Page<TableEntity> page in _table.QueryAsync<TableEntity>(filter, size).AsPages())
        {
            pages.Add(string.Join(" ; ", page.Values.Select(entity => Describe(entity, Tag(entity.PartitionKey, entity.RowKey, entity.ETag)))));
        }

        return $"{filter}: {string.Join(" | ", pages)}";
    }

    private async Task<string> TransactAsync()
    {
        string partition = Pick(Partitions);
        var actions = new List<TableTransactionAction>();
        int count = _random.Next(1, 5);
        for (int number = 0; number < count; number++)
        {
            TableEntity entity = NewEntity();
            entity.PartitionKey = partition;
            var type = (TableTransactionActionType)_random.Next(6);
            bool isConditional = type is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete;
            actions.Add(new TableTransactionAction(type, entity, isConditional ? SomeETag(partition, entity.RowKey) : default));
        }

        Response<IReadOnlyList<Response>> answer = await _table.SubmitTransactionAsync(actions);
        return $"{answer.GetRawResponse().Status}: {string.Join(" ; ", answer.Value.Zip(actions, (part, action) => Describe(part, action.Entity)))}";
    }

    private async Task<string> SendAsync()
    {
        TimeSpan? hidden = _random.Next(4) == 0 ? TimeSpan.FromSeconds(_random.Next(100_000, 700_000)) : null;
        SendReceipt receipt = (await _queue.SendMessageAsync($"text <{_random.Next(1000)}> & more", hidden)).Value;
        Note(receipt.MessageId, receipt.PopReceipt);
        return $"{Id(receipt.MessageId)} lives {receipt.ExpirationTime - receipt.InsertionTime} hidden {receipt.TimeNextVisible - receipt.InsertionTime}";
    }

    private async Task<string> ReceiveAsync()
    {
        QueueMessage[] messages = (await _queue.ReceiveMessagesAsync(_random.Next(1, 34), TimeSpan.FromSeconds(_random.Next(0, 2) * 5_000))).Value;
        foreach (QueueMessage message in messages)
        {
            Note(message.MessageId, message.PopReceipt);
        }

        return string.Join(" ; ", messages.Select(message => $"{Id(message.MessageId)} {message.MessageText} {message.DequeueCount}"));
    }

    private async Task<string> ChangeMessageAsync()
    {
        // Azurite orders by milliseconds: what becomes visible now must not tie with what was sent just before.
        DateTime next = DateTime.UtcNow.AddMilliseconds(2);
        SpinWait.SpinUntil(() => DateTime.UtcNow > next);
        (string id, string receipt) = SomeReceipt();
        string? text = _random.Next(2) == 0 ? "changed" : null;
        UpdateReceipt updated = (await _queue.UpdateMessageAsync(id, receipt, text, TimeSpan.FromSeconds(_random.Next(2) * 9_000))).Value;
        Note(id, updated.PopReceipt);
        return Id(id);
    }

    private async Task<string> RemoveMessageAsync()
    {
        (string id, string receipt) = SomeReceipt();
        return $"{Id(id)} {(await _queue.DeleteMessageAsync(id, receipt)).Status}";
    }

    private async Task<string> RestAsync()
    {
        switch (_random.Next(4))
        {
            case 0:
                return $"count {(await _queue.GetPropertiesAsync()).Value.ApproximateMessagesCount}";
            case 1:
                return $"clear {(await _queue.ClearMessagesAsync()).Status}";
            case 2:
                return $"create again {(await _table.CreateIfNotExistsAsync()).GetRawResponse().Status} {(await _queue.CreateAsync()).Status}";
            default:
                int status = (await _table.DeleteAsync()).Status;
                return $"new table {status} {(await _table.CreateAsync()).GetRawResponse().Status}";
        }
    }

    private TableUpdateMode Mode() => (TableUpdateMode)_random.Next(2);

    private TableEntity NewEntity()
    {
        var entity = new TableEntity(Pick(Partitions), Pick(Rows));
        foreach (string name in new[] { "Number", "Large", "Real", "Text", "Flag", "When", "Id", "Bytes", "Other" })
        {
            if (_random.Next(2) == 0)
            {
                entity[name] = NewValue(name);
            }
        }

        return entity;
    }

    private object? NewValue(string name) => name switch
    {
        "Number" => _random.Next(-3, 4),
        "Large" => 10_000_000_000L * _random.Next(1, 5),
        "Real" => _random.Next(-4, 5) / 2.0,
        "Text" => Pick(["", "one", "it's", "ÄÖ €", "Zebra", "apple"]),
        "Flag" => _random.Next(2) == 0,
        "When" => new DateTimeOffset(2026, 1, _random.Next(1, 5), 0, 0, 0, TimeSpan.Zero),
        "Id" => new Guid(_random.Next(1, 4), 0, 0, new byte[8]),
        "Bytes" => new byte[] { (byte)_random.Next(3), 255 },
        _ => _random.Next(3) switch { 0 => null, 1 => 5, _ => "five" },
    };

    private string? NewFilter(int depth)
    {
        if (depth > 0 && _random.Next(2) == 0)
        {
            string left = NewFilter(depth - 1)!;
            string right = NewFilter(depth - 1)!;
            return _random.Next(3) switch
            {
                0 => $"not ({left})",
                1 => $"({left}) and ({right})",
                _ => $"{left} or ({right})",
            };
        }

        string order = Pick(["eq", "ne", "lt", "le", "gt", "ge"]);
        string equality = Pick(["eq", "ne"]);
        return _random.Next(9) switch
        {
            0 => TableClient.CreateQueryFilter($"PartitionKey eq {Pick(Partitions)}"),
            1 => $"PartitionKey {order} '{Pick(Partitions).Replace("'", "''", StringComparison.Ordinal)}'",
            2 => $"RowKey {order} '{Pick(Rows)}'",
            3 => string.Create(CultureInfo.InvariantCulture, $"Number {order} {_random.Next(-3, 4)}"),
            4 => string.Create(CultureInfo.InvariantCulture, $"Large {order} {10_000_000_000L * _random.Next(1, 5)}L"),
            5 => string.Create(CultureInfo.InvariantCulture, $"Real {order} {_random.Next(-4, 5) / 2.0:0.0}"),
            6 => $"Text {order} '{Pick(["one", "it''s", "ÄÖ €", "b"])}'",
            7 => $"Flag {equality} {Pick(["true", "false"])}",
            _ => _random.Next(2) == 0
                ? $"When {order} datetime'2026-01-0{_random.Next(1, 5)}T00:00:00Z'"
                : $"Id {equality} guid'{new Guid(_random.Next(1, 4), 0, 0, new byte[8])}'",
        };
    }

    /// <summary>A condition: any, malformed, or one of the entity's own last tags. A tag of another entity could match by chance.</summary>
    private ETag SomeETag(string partitionKey, string rowKey)
    {
        int age = _random.Next(3);
        switch (_random.Next(16))
        {
            case < 4:
                return ETag.All;
            case 4:
                return new ETag("nonsense");
            case 5:
                return new ETag("W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"");
            default:
                ETag[] own = _etags.Where(known => known.Entity == $"{partitionKey}/{rowKey}").Select(known => known.ETag).ToArray();
                return own.Length == 0 ? ETag.All : own[Math.Max(0, own.Length - 1 - age)];
        }
    }

    private (string Id, string Receipt) SomeReceipt() => _receipts.Count == 0 || _random.Next(10) == 0
        ? (Guid.Empty.ToString(), Convert.ToBase64String(new byte[8]))
        : _receipts[Math.Max(0, _receipts.Count - 1 - _random.Next(4))];

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];

    private string Describe(Response response, ITableEntity entity) =>
        response.Headers.ETag is { } etag ? $"{response.Status} {Tag(entity.PartitionKey, entity.RowKey, etag)}" : $"{response.Status}";

    private string Describe(PeekedMessage[] messages) =>
        string.Join(" ; ", messages.Select(message => $"{Id(message.MessageId)} {message.MessageText} {message.DequeueCount}"));

    private static string Describe(TableEntity entity, string tag)
    {
        IEnumerable<string> properties = entity
            .Where(pair => pair.Key is not ("odata.etag" or "Timestamp"))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={Text(pair.Value)}");
        return $"{tag} {(entity.ContainsKey("Timestamp") ? "stamped" : "bare")} {string.Join(',', properties)}";
    }

    private static string Text(object? value) => value switch
    {
        byte[] bytes => $"bytes {Convert.ToHexString(bytes)}",
        IFormattable formattable => $"{value.GetType().Name} {formattable.ToString(null, CultureInfo.InvariantCulture)}",
        _ => $"{value?.GetType().Name} {value}",
    };

    /// <summary>Two entities may have one ETag, if they were changed in one moment.</summary>
    private string Tag(string partitionKey, string rowKey, ETag etag)
    {
        (string, ETag) known = ($"{partitionKey}/{rowKey}", etag);
        int index = _etags.IndexOf(known);
        if (index < 0)
        {
            index = _etags.Count;
            _etags.Add(known);
        }

        return $"e{index}";
    }

    private string Id(string id)
    {
        int index = _ids.IndexOf(id);
        if (index < 0)
        {
            index = _ids.Count;
            _ids.Add(id);
        }

        return $"m{index}";
    }

    private void Note(string id, string receipt) => _receipts.Add((id, receipt));
}
