using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Functions.Tests.Inventory;

public sealed class LocationsTests
{
    private static readonly Location Leeds = new("leeds", "Leeds", new Address("Shop", "1 Wharf Street", null, "Leeds", null, "LS1 1AA", "GB"), 1);

    [Fact]
    public async Task Locations_are_never_gone_while_one_is_being_written()
    {
        Locations locations = new(new Tables(new OneRowService()));
        bool over = false;
        Task<int>[] readers = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            int gone = 0;
            while (!Volatile.Read(ref over))
            {
                gone += (await locations.AllAsync(default)).Count == 0 ? 1 : 0;
            }

            return gone;
        }))];
        for (int time = 0; time < 20_000; time++)
        {
            await locations.PutAsync(Leeds, default);
        }

        Volatile.Write(ref over, true);
        Assert.Equal(0, (await Task.WhenAll(readers)).Sum());
    }

    /// <summary>A table that has one row at all times, and no file to wait for.</summary>
    private sealed class OneRowService : TableServiceClient
    {
        public override TableClient GetTableClient(string tableName) => new OneRow();
    }

    private sealed class OneRow : TableClient
    {
        public override Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
            Task.FromResult<Response>(null!);

        public override AsyncPageable<T> QueryAsync<T>(
            string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            AsyncPageable<T>.FromPages([Page<T>.FromValues([(T)(ITableEntity)new TableEntity("locations", "leeds") { ["Data"] = Json.Write(Leeds) }], null, null!)]);
    }
}
