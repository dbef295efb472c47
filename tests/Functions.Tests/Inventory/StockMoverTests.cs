using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Functions.Tests.Inventory;

/// <summary>Several who want the same things at the same moment, in one process.</summary>
public sealed class StockMoverTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stock-");

    [Fact]
    public async Task Who_gives_up_waiting_for_one_thing_keeps_nobody_from_the_others()
    {
        HeldService service = new(Connection);
        Tables tables = new(service);
        await tables.EnsureAsync(default);
        StockLevels levels = new(tables, new Policies { StockPartitions = 1 });
        StockMover mover = new(tables, levels, TimeProvider.System);
        string[] skus = [.. new[] { "MUG", "TEA" }.OrderBy(sku => Keys.Bucket($"{sku}!leeds!0", 256))];
        string partition = levels.Partition("MUG");

        Task first = mover.MoveAsync(partition, [Leg("first", skus[1])], [], default);
        await service.Submitting.Task.WaitAsync(Patience);
        TaskCompletionSource waits = new(TaskCreationOptions.RunContinuationsAsynchronously);
        mover.Contended += (_, _) => waits.TrySetResult();
        using CancellationTokenSource gone = new();
        Task second = mover.MoveAsync(partition, [Leg("second", skus)], [], gone.Token);
        await waits.Task.WaitAsync(Patience);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.WaitAsync(Patience));
        service.MayGo.SetResult();
        await first.WaitAsync(Patience);

        Assert.Equal(StockOutcome.Made, (await mover.MoveAsync(partition, [Leg("third", skus)], [], default).WaitAsync(Patience)).Outcome);
    }

    public void Dispose()
    {
        Embedded.Storage.Local.LocalStore.Close(StorePath);
        folder.Delete(recursive: true);
    }

    private string StorePath => Path.Combine(folder.FullName, "store.db");

    private string Connection => $"UseEmbeddedStorage=true;Path={StorePath}";

    private static StockLeg Leg(string movement, params string[] skus) =>
        new(movement, StockMove.Received, [.. skus.Select(sku => new StockItem(sku, "leeds", 1))], "test");

    /// <summary>Tables whose first transaction waits.</summary>
    private sealed class HeldService(string where) : TableServiceClient(where)
    {
        private readonly string connection = where;

        public TaskCompletionSource Submitting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource MayGo { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override TableClient GetTableClient(string tableName) => new HeldTable(connection, tableName, this);
    }

    private sealed class HeldTable(string connection, string name, HeldService service) : TableClient(connection, name)
    {
        public override async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
            IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
        {
            service.Submitting.TrySetResult();
            await service.MayGo.Task.WaitAsync(Patience, cancellationToken);
            return await base.SubmitTransactionAsync(transactionActions, cancellationToken);
        }
    }
}
