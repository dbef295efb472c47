using System.Linq.Expressions;
using System.Reflection;
using Azure;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

public abstract class QueryTests(string connectionString) : TableSuite(connectionString)
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Third = new("33333333-3333-3333-3333-333333333333");

    [Fact]
    public void A_page_of_fewer_than_no_entities_is_refused() =>
        Assert.Equal(400, Assert.Throws<RequestFailedException>(() => Table.Query<TableEntity>("", -1).Count()).Status);

    [Theory]
    [InlineData("RowKey eq 'r3'", "r3")]
    [InlineData("RowKey ge 'r7'", "r7 r8 r9")]
    [InlineData("PartitionKey eq 'q' or RowKey lt 'r2'", "r0 r1")]
    [InlineData("Text eq 'it''s 4'", "r4")]
    [InlineData("Text gt 'it''s 7' and Text le 'it''s 9'", "r8 r9")]
    [InlineData("Int32 eq 5", "r5")]
    [InlineData("Int32 ne 5 and Int32 ge 4 and Int32 lt 7", "r4 r6")]
    [InlineData("Int64 gt 70000000000L", "r8 r9")]
    [InlineData("Int64 eq 20000000000L", "r2")]
    [InlineData("Double ge 4.5", "r9")]
    [InlineData("Double eq 1.5", "r3")]
    [InlineData("Flag eq true and RowKey le 'r4'", "r0 r2 r4")]
    [InlineData("Flag eq false and not (RowKey lt 'r6')", "r7 r9")]
    [InlineData("not (Int32 gt 1)", "r0 r1")]
    [InlineData("Guid eq guid'33333333-3333-3333-3333-333333333333'", "r3")]
    [InlineData("When gt datetime'2026-05-01T19:30:00Z'", "r8 r9")]
    [InlineData("When eq datetime'2026-05-01T14:00:00.000Z'", "r2")]
    [InlineData("Bytes eq X'0405'", "r4")]
    [InlineData("Bytes eq binary'0405'", "r4")]
    [InlineData("Colour eq 'Green' and Int32 le 3", "r1 r3")]
    [InlineData("(Int32 eq 1 or Int32 eq 2) and (RowKey eq 'r1' or RowKey eq 'r2')", "r1 r2")]
    [InlineData("Int32 eq 1 or Int32 eq 2 and RowKey eq 'r2'", "r1 r2")]
    [InlineData("Missing eq 'x'", "")]
    [InlineData("Timestamp gt datetime'2020-01-01T00:00:00Z' and RowKey eq 'r1'", "r1")]
    public async Task A_filter_finds(string filter, string rows)
    {
        await FillAsync();
        string found = string.Join(' ', Table.Query<TableEntity>(filter).Select(entity => entity.RowKey));
        Assert.Equal(rows, found);
    }

    [Fact]
    public async Task A_LINQ_expression_finds()
    {
        await FillAsync();
        int four = 4;
        Assert.Equal("r4", Rows(Table.Query<Sample>(sample => sample.Int32 == four)));
        Assert.Equal("r3", Rows(Table.Query<Sample>(sample => sample.Guid == Third)));
        Assert.Equal("r8 r9", Rows(Table.Query<Sample>(sample => sample.When > Noon.AddHours(7.5))));
        Assert.Equal("r0 r2", Rows(Table.Query<Sample>(sample => sample.Flag && sample.Int32 <= 3)));
        Assert.Equal("r1 r3", Rows(Table.Query<Sample>(sample => !sample.Flag && sample.Int32 <= 3)));
        Assert.Equal("r8 r9", Rows(Table.Query<Sample>(sample => sample.Int64 > 70_000_000_000)));
        Assert.Equal("r9", Rows(Table.Query<Sample>(sample => sample.Double >= 4.5)));
        Assert.Equal("r0 r2", Rows(Table.Query<Sample>(sample => sample.Flag == true && !(sample.Int32 > 3))));
        Assert.Equal("r5", Rows(Table.Query<Sample>(sample => sample.Text!.Equals("it's 5"))));
        Assert.Equal("r8 r9", Rows(Table.Query<Sample>(sample => string.Compare(sample.RowKey, "r8") >= 0)));
        Assert.Equal("r8 r9", Rows(Table.Query<Sample>(sample => sample.RowKey.CompareTo("r7") > 0)));
        byte[] bytes = [4, 5];
        Assert.Equal("r4", Rows(Table.Query<Sample>(sample => sample.Bytes == bytes)));
        Assert.Equal("r6", Rows(Table.Query<TableEntity>(entity => entity.GetInt32("Int32") == 6)));
        Assert.Equal("r6", Rows(Table.Query<TableEntity>(entity => (string)entity["Text"] == "it's 6")));
    }

    [Fact]
    public async Task An_interpolated_filter_escapes_its_values()
    {
        await FillAsync();
        string filter = TableClient.CreateQueryFilter($"Text eq {"it's 4"} and Int64 eq {40_000_000_000} and When eq {Noon.AddHours(4)}");
        Assert.Equal("r4", Rows(Table.Query<TableEntity>(filter)));
    }

    [Theory]
    [InlineData("Int32 eq")]
    [InlineData("Int32 equals 3")]
    [InlineData("(Int32 eq 3")]
    [InlineData("3 eq 3")]
    public void A_bad_filter_is_refused(string filter) =>
        Refuses(400, "InvalidInput", () => _ = Table.Query<TableEntity>(filter).Count());

    [Fact]
    public async Task Entities_come_in_the_order_of_their_keys()
    {
        foreach (string key in new[] { "b", "B", "a", "é", "Z", "10", "9", "" })
        {
            await Table.AddEntityAsync(new TableEntity("p" + key, "r"));
            await Table.AddEntityAsync(new TableEntity("a", "r" + key));
        }

        (string, string)[] keys = Table.Query<TableEntity>().Select(entity => (entity.PartitionKey, entity.RowKey)).ToArray();
        Assert.Equal(16, keys.Length);
        Assert.Equal(keys.OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task More_than_a_thousand_rows_take_several_pages()
    {
        const int Count = 2_345;
        for (int start = 0; start < Count; start += 100)
        {
            await Table.SubmitTransactionAsync(Enumerable.Range(start, Math.Min(100, Count - start)).Select(number =>
                new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"é{number:D5}") { ["N"] = number })));
        }

        var sizes = new List<int>();
        await foreach (Page<TableEntity> page in Table.QueryAsync<TableEntity>().AsPages())
        {
            sizes.Add(page.Values.Count);
        }

        Assert.Equal([1000, 1000, 345], sizes);
        Assert.Equal(Enumerable.Range(0, Count), Table.Query<TableEntity>(select: ["N"]).Select(entity => entity.GetInt32("N")!.Value));
    }

    [Fact]
    public async Task A_page_can_be_taken_up_again()
    {
        await FillAsync();
        Page<TableEntity> first = Table.Query<TableEntity>(maxPerPage: 3).AsPages().First();
        Page<TableEntity> second = Table.Query<TableEntity>().AsPages(first.ContinuationToken, 4).First();
        Page<TableEntity>[] rest = Table.Query<TableEntity>(maxPerPage: 4).AsPages(second.ContinuationToken).ToArray();
        Assert.Equal("r0 r1 r2", Rows(first.Values));
        Assert.Equal("r3 r4 r5 r6", Rows(second.Values));
        Assert.Equal("r7 r8 r9", Rows(Assert.Single(rest).Values));
        Assert.Null(rest[0].ContinuationToken);
    }

    [Fact]
    public async Task Conditions_joined_by_their_bodies_are_one_filter()
    {
        await FillAsync();
        Expression<Func<Sample, bool>> low = sample => sample.Int32 < 5;
        Expression<Func<Sample, bool>> flagged = other => other.Flag;
        var both = Expression.Lambda<Func<Sample, bool>>(Expression.AndAlso(low.Body, flagged.Body), low.Parameters);
        Assert.Equal("r0 r2 r4", Rows(Table.Query(both)));
    }

    [Fact]
    public void What_calls_a_function_of_its_own_is_not_computed()
    {
        string[] names = ["b", "a"];
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Sample>(sample => sample.Text == names.Max(name => name)));
        Assert.Equal("Text eq 'b'", TableClient.CreateQueryFilter<Sample>(sample => sample.Text == names.Max()));
        Assert.Throws<TargetInvocationException>(() => TableClient.CreateQueryFilter<Sample>(sample => sample.Int32 == 1 / (names.Length - 2)));
    }

    private static string Rows(IEnumerable<ITableEntity> entities) => string.Join(' ', entities.Select(entity => entity.RowKey));

    private async Task FillAsync() => await Table.SubmitTransactionAsync(Enumerable.Range(0, 10).Select(number =>
        new TableTransactionAction(TableTransactionActionType.Add, new Sample
        {
            PartitionKey = "p",
            RowKey = "r" + number,
            Text = "it's " + number,
            Int32 = number,
            Int64 = number * 10_000_000_000,
            Double = number / 2.0,
            Flag = number % 2 == 0,
            Guid = new Guid(Third.ToString().Replace('3', (char)('0' + number))),
            When = Noon.AddHours(number),
            Bytes = [(byte)number, (byte)(number + 1)],
            Colour = number % 2 == 0 ? Colour.Red : Colour.Green,
        })));
}

public sealed class QueryTestsOnAzurite(AzuriteFixture azurite) : QueryTests(azurite.ConnectionString), IClassFixture<AzuriteFixture>;

public sealed class QueryTestsOnTheLocalStore(LocalStoreFixture store) : QueryTests(store.ConnectionString), IClassFixture<LocalStoreFixture>;
