using Azure;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

public abstract class TransactionTests(string connectionString) : TableSuite(connectionString)
{
    [Fact]
    public async Task A_hundred_rows_are_written_at_once()
    {
        Response<IReadOnlyList<Response>> answer = await Table.SubmitTransactionAsync(
            Enumerable.Range(0, 100).Select(number => Add($"r{number:D2}", number)));
        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal(100, answer.Value.Count);
        Assert.All(answer.Value, part => Assert.Equal(204, part.Status));
        TableEntity read = Table.GetEntity<TableEntity>("p", "r42");
        Assert.Equal((42, answer.Value[42].Headers.ETag!.Value), (read.GetInt32("N")!.Value, read.ETag));
    }

    [Fact]
    public void All_kinds_of_actions_go_together()
    {
        foreach (string row in new[] { "merge", "replace", "delete", "upsertMerge", "upsertReplace" })
        {
            Table.AddEntity(new TableEntity("p", row) { ["Old"] = 1 });
        }

        ETag etag = Table.GetEntity<TableEntity>("p", "merge").Value.ETag;
        TableEntity New(string row) => new("p", row) { ["New"] = "o'k" };
        Response<IReadOnlyList<Response>> answer = Table.SubmitTransaction(
        [
            new(TableTransactionActionType.Add, New("add")),
            new(TableTransactionActionType.UpdateMerge, New("merge"), etag),
            new(TableTransactionActionType.UpdateReplace, New("replace"), ETag.All),
            new(TableTransactionActionType.Delete, New("delete")),
            new(TableTransactionActionType.UpsertMerge, New("upsertMerge")),
            new(TableTransactionActionType.UpsertReplace, New("upsertReplace")),
            new(TableTransactionActionType.UpsertMerge, New("fresh")),
        ]);

        Assert.Equal(7, answer.Value.Count);
        var rows = Table.Query<TableEntity>().ToDictionary(entity => entity.RowKey, entity => entity.ContainsKey("Old"));
        Assert.Equal(["add", "fresh", "merge", "replace", "upsertMerge", "upsertReplace"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["merge", "upsertMerge"], rows.Where(row => row.Value).Select(row => row.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_refused_action_undoes_all_and_is_named()
    {
        await Table.AddEntityAsync(new TableEntity("p", "there") { ["N"] = 7 });
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
        [
            Add("new", 1),
            new(TableTransactionActionType.UpsertReplace, new TableEntity("p", "there")),
            new(TableTransactionActionType.Delete, new TableEntity("p", "gone")),
            Add("later", 2),
        ]));
        Assert.Equal((404, "ResourceNotFound", 2), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex!.Value));
        TableEntity kept = Assert.Single(Table.Query<TableEntity>());
        Assert.Equal(("there", 7), (kept.RowKey, kept.GetInt32("N")));
    }

    [Fact]
    public void Refusals_say_why_and_where()
    {
        ETag old = Table.AddEntity(new TableEntity("p", "there")).Headers.ETag!.Value;
        Table.UpsertEntity(new TableEntity("p", "there") { ["N"] = 1 });
        Assert.Equal((409, "EntityAlreadyExists", 1), Refused([Add("a", 1), Add("there", 2)]));
        Assert.Equal((412, "UpdateConditionNotSatisfied", 0), Refused([new(TableTransactionActionType.UpdateMerge, new TableEntity("p", "there"), old)]));
        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), Refused([Add("a", 1), new(TableTransactionActionType.Delete, new TableEntity("p", "there"), old)]));
        Assert.Equal((404, "ResourceNotFound", 0), Refused([new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "gone"), ETag.All)]));
        Assert.Equal((400, "InvalidDuplicateRow", 2), Refused([Add("a", 1), Add("b", 1), new(TableTransactionActionType.UpsertMerge, new TableEntity("p", "a"))]));
        Assert.Equal((400, "InvalidInput", 0), Refused(Enumerable.Range(0, 101).Select(number => Add("r" + number, number))));
        Assert.Single(Table.Query<TableEntity>());
    }

    [Fact]
    public async Task An_empty_transaction_is_a_mistake() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));

    [Fact]
    public void Without_the_table_a_transaction_fails()
    {
        TableClient missing = Service.GetTableClient(NewName());
        var refusal = Assert.Throws<TableTransactionFailedException>(() => missing.SubmitTransaction([Add("a", 1)]));
        Assert.Equal((404, "TableNotFound"), (refusal.Status, refusal.ErrorCode));
    }

    private static TableTransactionAction Add(string row, int number) =>
        new(TableTransactionActionType.Add, new TableEntity("p", row) { ["N"] = number });

    private (int Status, string? Code, int Index) Refused(IEnumerable<TableTransactionAction> actions)
    {
        var refusal = Assert.Throws<TableTransactionFailedException>(() => Table.SubmitTransaction(actions));
        return (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex!.Value);
    }

    [Fact]
    public void An_action_of_no_kind_or_without_a_key_is_refused()
    {
        var none = new TableTransactionAction((TableTransactionActionType)77, new TableEntity("p", "r"));
        Assert.Throws<InvalidOperationException>(() => Table.SubmitTransaction([none]));
        var keyless = new TableTransactionAction(TableTransactionActionType.Add, new TableEntity());
        Assert.Throws<ArgumentNullException>("key", () => Table.SubmitTransaction([keyless]));
    }
}

public sealed class TransactionTestsOnAzurite(AzuriteFixture azurite)
    : TransactionTests(azurite.ConnectionString), IClassFixture<AzuriteFixture>;

public sealed class TransactionTestsOnTheLocalStore(LocalStoreFixture store) : TransactionTests(store.ConnectionString), IClassFixture<LocalStoreFixture>;
