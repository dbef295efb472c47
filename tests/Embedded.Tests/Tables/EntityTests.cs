using Azure;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

public sealed class Job : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public TimeSpan Wait { get; set; }

    public ulong Number { get; set; }
}

public abstract class EntityTests(string connectionString) : TableSuite(connectionString)
{
    [Fact]
    public async Task An_entity_of_each_type_comes_back_as_it_was()
    {
        Sample sent = Sample.Full("p", "r");
        Response added = await Table.AddEntityAsync(sent);
        Sample read = await Table.GetEntityAsync<Sample>("p", "r");

        Assert.Equal(204, added.Status);
        Assert.True(added.Headers.TryGetValue("Preference-Applied", out string? preference));
        Assert.Equal("return-no-content", preference);
        Assert.Equal(added.Headers.ETag, read.ETag);
        Assert.InRange(read.Timestamp!.Value, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Equal((sent.Text, sent.Int32, sent.NoInt32, sent.Int64), (read.Text, read.Int32, read.NoInt32, read.Int64));
        Assert.Equal((sent.SomeInt64, sent.Double, sent.Flag, sent.NoFlag), (read.SomeInt64, read.Double, read.Flag, read.NoFlag));
        Assert.Equal((sent.Guid, sent.When, sent.Utc), (read.Guid, read.When, read.Utc));
        Assert.Equal(sent.Bytes, read.Bytes);
        Assert.Equal(sent.Data!.ToArray(), read.Data!.ToArray());
        Assert.Equal((Colour.Green, (Colour?)null), (read.Colour, read.NoColour));
        Assert.Equal(("unset", sent.Named), (read.Secret, read.Named));
    }

    [Fact]
    public void A_dictionary_entity_keeps_the_types()
    {
        Table.AddEntity(Sample.Full("p", "r"));
        TableEntity read = Table.GetEntity<TableEntity>("p", "r");

        Assert.Equal(int.MinValue, read.GetInt32("Int32"));
        Assert.Equal(long.MaxValue, read.GetInt64("Int64"));
        Assert.Equal(0.1, read.GetDouble("Double"));
        Assert.True(read.GetBoolean("Flag"));
        Assert.Equal(new Guid("6d2f0f5c-8c3b-4b6e-9d35-0a9a3b1c2d4e"), read.GetGuid("Guid"));
        Assert.Equal(new DateTimeOffset(1999, 12, 31, 23, 59, 59, TimeSpan.Zero), read.GetDateTimeOffset("Utc"));
        Assert.Equal(new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc), read.GetDateTime("Utc"));
        Assert.Equal([0, 1, 254, 255], read.GetBinary("Bytes"));
        Assert.Equal("Green", read.GetString("Colour"));
        Assert.Equal("by another name", read.GetString("renamed"));
        Assert.False(read.ContainsKey("Secret"));
        Assert.False(read.ContainsKey("NoInt32"));
        Assert.Throws<InvalidOperationException>(() => read.GetInt64("Int32"));
    }

    [Fact]
    public void A_number_is_no_time_no_bytes_and_no_id()
    {
        Table.AddEntity(new TableEntity("p", "r") { ["When"] = 1.5 });
        Table.AddEntity(new TableEntity("p", "s") { ["Bytes"] = 1 });
        Table.AddEntity(new TableEntity("p", "t") { ["Guid"] = true });

        Assert.Throws<ArgumentNullException>("input", () => Table.GetEntity<Sample>("p", "r"));
        Assert.Throws<ArgumentNullException>("s", () => Table.GetEntity<Sample>("p", "s"));
        Assert.Throws<ArgumentNullException>("input", () => Table.GetEntity<Sample>("p", "t"));
    }

    [Fact]
    public void A_duration_is_stored_as_text_and_not_read_back()
    {
        Table.AddEntity(new Job { PartitionKey = "p", RowKey = "r", Wait = TimeSpan.FromMinutes(5), Number = 7 });

        TableEntity stored = Table.GetEntity<TableEntity>("p", "r");
        Job read = Table.GetEntity<Job>("p", "r");
        Assert.Equal(("PT5M", 7L), (stored.GetString("Wait"), stored.GetInt64("Number")));
        Assert.Equal((default, 7UL), (read.Wait, read.Number));
    }

    [Theory]
    [InlineData(3.0)]
    [InlineData(-0.5)]
    [InlineData(1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(double.NaN)]
    public void A_double_stays_a_double(double value)
    {
        Table.AddEntity(new TableEntity("p", "r") { ["D"] = value });
        Assert.Equal(value, Table.GetEntity<TableEntity>("p", "r").Value.GetDouble("D"));
    }

    [Fact]
    public async Task An_infinite_number_has_no_JSON() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Table.AddEntityAsync(new TableEntity("p", "r") { ["D"] = double.PositiveInfinity }));

    [Fact]
    public async Task Adding_twice_is_refused()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r"));
        await RefusesAsync(409, "EntityAlreadyExists", () => Table.AddEntityAsync(new TableEntity("p", "r")));
    }

    [Fact]
    public async Task A_missing_entity_is_not_found()
    {
        await RefusesAsync(404, "ResourceNotFound", () => Table.GetEntityAsync<TableEntity>("p", "r"));
        NullableResponse<TableEntity> missing = await Table.GetEntityIfExistsAsync<TableEntity>("p", "r");
        Assert.False(missing.HasValue);
        Assert.Equal(404, missing.GetRawResponse().Status);
        Table.AddEntity(new TableEntity("p", "r") { ["A"] = 1 });
        Assert.Equal(1, Table.GetEntityIfExists<TableEntity>("p", "r").Value!.GetInt32("A"));
    }

    [Fact]
    public async Task An_update_needs_the_entity_and_its_ETag()
    {
        await RefusesAsync(404, "ResourceNotFound", () => Table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All));
        ETag first = (await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 })).Headers.ETag!.Value;
        Response updated = await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, first);
        ETag second = updated.Headers.ETag!.Value;

        Assert.Equal(204, updated.Status);
        Assert.NotEqual(first, second);
        Assert.Equal(second, Table.GetEntity<TableEntity>("p", "r").Value.ETag);
        await RefusesAsync(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntityAsync(new TableEntity("p", "r"), first));
        Refuses(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntity(new TableEntity("p", "r"), first, TableUpdateMode.Replace));
        Assert.Equal(204, Table.UpdateEntity(new TableEntity("p", "r"), ETag.All, TableUpdateMode.Replace).Status);
        Assert.Throws<ArgumentException>(() => Table.UpdateEntity(new TableEntity("p", "r"), default));
    }

    [Fact]
    public void Merge_keeps_what_it_does_not_name_and_replace_drops_it()
    {
        Table.UpsertEntity(new TableEntity("p", "r") { ["A"] = 1, ["B"] = "b" });
        Table.UpsertEntity(new TableEntity("p", "r") { ["A"] = 2L, ["C"] = null });
        TableEntity merged = Table.GetEntity<TableEntity>("p", "r");
        Table.UpsertEntity(new TableEntity("p", "r") { ["C"] = 3 }, TableUpdateMode.Replace);
        TableEntity replaced = Table.GetEntity<TableEntity>("p", "r");

        Assert.Equal((2L, "b"), (merged.GetInt64("A"), merged.GetString("B")));
        Assert.False(merged.ContainsKey("C"));
        Assert.Equal((false, false, 3), (replaced.ContainsKey("A"), replaced.ContainsKey("B"), replaced.GetInt32("C")));
    }

    [Fact]
    public async Task A_delete_heeds_the_ETag_and_forgives_a_missing_entity()
    {
        Assert.Equal(404, (await Table.DeleteEntityAsync("p", "r")).Status);
        ETag old = Table.AddEntity(new TableEntity("p", "r")).Headers.ETag!.Value;
        Table.UpsertEntity(new TableEntity("p", "r") { ["A"] = 1 });
        await RefusesAsync(412, "UpdateConditionNotSatisfied", () => Table.DeleteEntityAsync("p", "r", old));
        TableEntity current = Table.GetEntity<TableEntity>("p", "r");
        Assert.Equal(204, Table.DeleteEntity(current, current.ETag).Status);
        Assert.False(Table.GetEntityIfExists<TableEntity>("p", "r").HasValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("o'neill''s")]
    [InlineData("100% +&=;:,@$!*()[]{}<>|^~`\"")]
    [InlineData("%2F %25")]
    [InlineData("é€\ud83d\ude00")]
    [InlineData(".")]
    [InlineData("a.b_c-d")]
    public async Task Keys_may_have_odd_characters(string key)
    {
        await Table.AddEntityAsync(new TableEntity(key, "r" + key) { ["A"] = 1 });
        TableEntity read = await Table.GetEntityAsync<TableEntity>(key, "r" + key);
        Assert.Equal((key, "r" + key), (read.PartitionKey, read.RowKey));
        Assert.Equal(204, (await Table.UpdateEntityAsync(read, read.ETag)).Status);
        Assert.Single(Table.Query<TableEntity>(entity => entity.PartitionKey == key && entity.RowKey == "r" + key));
        Assert.Equal(204, (await Table.DeleteEntityAsync(key, "r" + key)).Status);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    public void Keys_may_not_have_some_characters(string key) =>
        Refuses(400, "InvalidInput", () => Table.AddEntity(new TableEntity(key, "r")));

    [Fact]
    public void Limits_are_kept()
    {
        string longest = new('x', 32 * 1024);
        Table.AddEntity(new TableEntity("p", "r") { ["Text"] = longest, ["Bytes"] = new byte[64 * 1024] });
        Assert.Equal(longest, Table.GetEntity<TableEntity>("p", "r").Value.GetString("Text"));
        Refuses(400, "PropertyValueTooLarge", () => Table.AddEntity(new TableEntity("p", "s") { ["Text"] = longest + "x" }));
        Refuses(400, "PropertyValueTooLarge", () => Table.AddEntity(new TableEntity("p", "s") { ["Bytes"] = new byte[(64 * 1024) + 1] }));
        var large = new TableEntity("p", "s");
        for (int index = 0; index < 33; index++)
        {
            large["Text" + index] = longest;
        }

        Refuses(400, "EntityTooLarge", () => Table.UpsertEntity(large));
        Refuses(400, "InvalidInput", () => Table.AddEntity(new TableEntity(new string('k', 600), "r")));
    }

    [Fact]
    public async Task Without_the_table_everything_is_not_found()
    {
        TableClient missing = Service.GetTableClient(NewName());
        var entity = new TableEntity("p", "r");
        await RefusesAsync(404, "TableNotFound", () => missing.AddEntityAsync(entity));
        await RefusesAsync(404, "TableNotFound", () => missing.GetEntityAsync<TableEntity>("p", "r"));
        Assert.False((await missing.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
        await RefusesAsync(404, "TableNotFound", () => missing.UpsertEntityAsync(entity));
        await RefusesAsync(404, "TableNotFound", () => missing.UpdateEntityAsync(entity, ETag.All));
        Refuses(404, "TableNotFound", () => _ = missing.Query<TableEntity>().Count());
        Assert.Equal(404, (await missing.DeleteEntityAsync("p", "r")).Status);
        Assert.Equal(404, missing.Delete().Status);
    }

    [Fact]
    public void Select_returns_only_what_it_names()
    {
        Table.AddEntity(Sample.Full("p", "r"));
        TableEntity read = Table.GetEntity<TableEntity>("p", "r", ["Int32", "RowKey"]);
        Assert.Equal((int.MinValue, "r"), (read.GetInt32("Int32"), read.RowKey));
        Assert.Equal((false, false, false), (read.ContainsKey("PartitionKey"), read.ContainsKey("Text"), read.ContainsKey("Timestamp")));
        Assert.NotEqual(default, read.ETag);
    }

    [Fact]
    public async Task A_failure_comes_with_the_task_and_not_before()
    {
        Task[] failures =
        [
            Table.AddEntityAsync<TableEntity>(null!),
            Table.AddEntityAsync(new TableEntity("a/b", "r")),
            Table.UpdateEntityAsync(new TableEntity("p", "r"), default),
            Table.DeleteEntityAsync(null!, "r"),
            Table.GetEntityAsync<TableEntity>("p", "missing"),
            Table.SubmitTransactionAsync([]),
            Service.DeleteTableAsync(null!),
        ];
        await Assert.ThrowsAnyAsync<Exception>(() => Task.WhenAll(failures));
        Assert.All(failures, failure => Assert.True(failure.IsFaulted));
    }

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Table.AddEntityAsync(new TableEntity("p", "r"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Table.GetEntityAsync<TableEntity>("p", "r", null, cancelled));
        Assert.Empty(Table.Query<TableEntity>());
    }

    [Fact]
    public async Task Null_arguments_are_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.AddEntityAsync<TableEntity>(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.GetEntityAsync<TableEntity>(null!, "r"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.UpsertEntityAsync(new TableEntity("p", null!)));
        Assert.Throws<ArgumentNullException>(() => Table.DeleteEntity("p", null!));
    }
}

public sealed class EntityTestsOnAzurite(AzuriteFixture azurite) : EntityTests(azurite.ConnectionString), IClassFixture<AzuriteFixture>;

public sealed class EntityTestsOnTheLocalStore(LocalStoreFixture store) : EntityTests(store.ConnectionString), IClassFixture<LocalStoreFixture>;
