using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Bench.Storage;

/// <summary>The operations that are measured, on one back end.</summary>
internal sealed class Workload
{
    private readonly TableClient _table;
    private readonly QueueClient _queue;

    public Workload(string connectionString)
    {
        string name = Guid.NewGuid().ToString("N");
        _table = new TableClient(connectionString, "t" + name);
        _queue = new QueueClient(connectionString, "q-" + name);
        _table.Create();
        _queue.Create();
        for (int caller = 0; caller < Load.Callers; caller++)
        {
            for (int row = 0; row < 16; row++)
            {
                _table.UpsertEntity(Entity(caller, row, 0));
            }
        }
    }

    public IEnumerable<(string Name, Func<int, int, Task> Run)> Operations =>
    [
        ("upsert (replace)", (caller, turn) => _table.UpsertEntityAsync(Entity(caller, turn % 16, turn), TableUpdateMode.Replace)),
        ("upsert (merge)", (caller, turn) => _table.UpsertEntityAsync(Entity(caller, turn % 16, turn))),
        ("5-row transaction", (caller, turn) => _table.SubmitTransactionAsync(Enumerable.Range(0, 5).Select(row =>
            new TableTransactionAction(TableTransactionActionType.UpsertReplace, Entity(caller, row, turn))))),
        ("get", (caller, turn) => _table.GetEntityAsync<Row>($"caller {caller:D3}", $"row {turn % 16:D3}")),
        ("queue cycle", CycleAsync),
    ];

    public static Row Entity(int caller, int row, int turn) => new()
    {
        PartitionKey = $"caller {caller:D3}",
        RowKey = $"row {row:D3}",
        Status = "AwaitingPayment",
        Customer = "customer@example.com",
        Total = 123_45 + turn,
        Lines = 7,
        PlacedOn = DateTimeOffset.UnixEpoch.AddSeconds(turn),
        Note = "Please leave the parcel with the neighbours at number twelve if nobody opens the door.",
    };

    private async Task CycleAsync(int caller, int turn)
    {
        await _queue.SendMessageAsync("{\"orderId\":\"ord_01JD0000000000000000000000\",\"event\":\"placed\"}");
        QueueMessage message = (await _queue.ReceiveMessageAsync(TimeSpan.FromMinutes(5))).Value;
        await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
    }

    internal sealed class Row : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Status { get; set; } = "";

        public string Customer { get; set; } = "";

        public long Total { get; set; }

        public int Lines { get; set; }

        public DateTimeOffset PlacedOn { get; set; }

        public string Note { get; set; } = "";
    }
}
