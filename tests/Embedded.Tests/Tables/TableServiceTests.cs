using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Embedded.Tests.Tables;

public abstract class TableServiceTests(string connectionString) : TableSuite(connectionString)
{
    [Fact]
    public async Task A_table_is_made_once()
    {
        Refuses(409, "TableAlreadyExists", () => Table.Create());
        Refuses(409, "TableAlreadyExists", () => Service.CreateTable(Table.Name.ToUpperInvariant()));
        Response<TableItem> existing = await Table.CreateIfNotExistsAsync();
        Assert.Equal((409, Table.Name), (existing.GetRawResponse().Status, existing.Value.Name));
        string name = NewName();
        Assert.Equal(204, Service.CreateTableIfNotExists(name).GetRawResponse().Status);
        Assert.Equal(409, Service.CreateTableIfNotExists(name).GetRawResponse().Status);
        Assert.Equal(204, (await Service.DeleteTableAsync(name)).Status);
        Assert.Equal(404, Service.DeleteTable(name).Status);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("has-dash")]
    [InlineData("1digit")]
    [InlineData("tables")]
    public void A_bad_name_is_refused(string name)
    {
        TableClient table = Service.GetTableClient(name);
        Action[] calls =
        [
            () => Service.CreateTable(name),
            () => table.Delete(),
            () => table.AddEntity(new TableEntity("p", "r")),
            () => table.GetEntityIfExists<TableEntity>("p", "r"),
            () => table.Query<TableEntity>().Count(),
        ];
        Assert.All(calls, call => Assert.Equal(400, Assert.Throws<RequestFailedException>(call).Status));
    }

    [Fact]
    public async Task Tables_are_listed_by_filter_and_page()
    {
        string[] names = Enumerable.Range(0, 5).Select(number => $"{Table.Name}x{number}").ToArray();
        foreach (string name in names)
        {
            await Service.CreateTableAsync(name);
        }

        string filter = TableServiceClient.CreateQueryFilter($"TableName ge {names[0]} and TableName le {names[^1]}");
        Page<TableItem>[] pages = Service.Query(filter, maxPerPage: 2).AsPages().ToArray();
        Assert.Equal(names, pages.SelectMany(page => page.Values).Select(table => table.Name));
        Assert.Equal([2, 2, 1], pages.Select(page => page.Values.Count));
        Assert.Equal(names[3], Assert.Single(Service.Query(table => table.Name == names[3])).Name);
        Assert.Equal(names[3], Assert.Single(Service.Query((FormattableString)$"TableName eq {names[3]}")).Name);
        foreach (string name in names)
        {
            await Service.DeleteTableAsync(name);
        }
    }

    [Fact]
    public async Task Each_answer_tells_its_id_and_its_date()
    {
        Response[] answers =
        [
            Table.CreateIfNotExists().GetRawResponse(),
            await Table.AddEntityAsync(new TableEntity("p", "r") { ["ETag"] = "a property as any other" }),
            (await Table.GetEntityAsync<TableEntity>("p", "r")).GetRawResponse(),
            (await Table.GetEntityIfExistsAsync<TableEntity>("p", "none")).GetRawResponse(),
            Table.Query<TableEntity>(entity => entity["ETag"] != null).AsPages().Single().GetRawResponse(),
            await Table.DeleteEntityAsync("p", "none"),
        ];
        Assert.Equal([409, 204, 200, 404, 200, 404], answers.Select(answer => answer.Status));
        Assert.All(answers, answer => Assert.NotEmpty(answer.Headers.RequestId!));
        Assert.All(answers, answer => Assert.NotEmpty(answer.ClientRequestId));
        Assert.All(answers, answer => Assert.NotNull(answer.Headers.Date));
        Assert.Equal("a property as any other", Table.GetEntity<TableEntity>("p", "r").Value["ETag"]);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_is_a_cancelled_task()
    {
        var cancelled = new CancellationToken(true);
        await Assert.ThrowsAsync<TaskCanceledException>(() => Table.AddEntityAsync(new TableEntity("p", "r"), cancelled));
        await Assert.ThrowsAsync<TaskCanceledException>(() => Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: cancelled));
        Assert.Throws<TaskCanceledException>(() => Table.Query<TableEntity>(cancellationToken: cancelled).Count());
    }

    [Fact]
    public void A_new_table_of_the_same_name_is_empty()
    {
        Table.AddEntity(new TableEntity("p", "r"));
        Table.Delete();
        Table.Create();
        Assert.Empty(Table.Query<TableEntity>());
    }
}

public sealed class TableServiceTestsOnAzurite(AzuriteFixture azurite)
    : TableServiceTests(azurite.ConnectionString), IClassFixture<AzuriteFixture>;

public sealed class TableServiceTestsOnTheLocalStore(LocalStoreFixture store) : TableServiceTests(store.ConnectionString), IClassFixture<LocalStoreFixture>;
