using System.Text.Json;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

public sealed class InteropTests(AzuriteFixture azurite) : TableSuite(azurite.ConnectionString), IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task What_the_JavaScript_client_writes_is_read()
    {
        await NodeScript.RunAsync("tables.cjs", "write", ConnectionString, Table.Name);
        TableEntity read = await Table.GetEntityAsync<TableEntity>("js's + %25", "row é 1");
        Assert.Equal("quote \" and \\ and\nline", read.GetString("text"));
        Assert.Equal((42, 9007199254740993L, 1.5, 3.0), (read.GetInt32("int32"), read.GetInt64("int64"), read.GetDouble("double"), read.GetDouble("whole")));
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 4, 5, 6, 789, TimeSpan.Zero), read.GetDateTimeOffset("when"));
        Assert.Equal(new Guid("6d2f0f5c-8c3b-4b6e-9d35-0a9a3b1c2d4e"), read.GetGuid("guid"));
        Assert.Equal([0, 1, 254, 255], read.GetBinary("binary"));
        Assert.True(read.GetBoolean("flag"));
        Assert.Equal([1, 2], Table.Query<TableEntity>("PartitionKey eq 'batch'").Select(entity => entity.GetInt32("n")!.Value));
    }

    [Fact]
    public async Task What_is_written_here_the_JavaScript_client_reads()
    {
        await Table.AddEntityAsync(Sample.Full("net's + %25", "row é 1"));
        await Table.SubmitTransactionAsync(Enumerable.Range(1, 3).Select(number =>
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("batch", $"{number}") { ["n"] = number })));
        JsonElement read = await NodeScript.RunAsync("tables.cjs", "read", ConnectionString, Table.Name);
        JsonElement one = read.GetProperty("one");
        Sample sent = Sample.Full("", "");

        Assert.Equal(["2", "3"], read.GetProperty("found").EnumerateArray().Select(row => row.GetString()));
        Assert.Equal(sent.Text, Value(one, "Text", "String"));
        Assert.Equal("9223372036854775807", Value(one, "Int64", "Int64"));
        Assert.Equal("-2147483648", Value(one, "Int32", "Int32"));
        Assert.Equal("0.1", Value(one, "Double", "Double"));
        Assert.Equal("2026-02-03T02:05:06.7891234Z", Value(one, "When", "DateTime"));
        Assert.Equal(sent.Guid.ToString(), Value(one, "Guid", "Guid"));
        Assert.Equal("AAH+/w==", Value(one, "Bytes", "Binary"));
        Assert.Equal("Green", Value(one, "Colour", "String"));
    }

    private static string? Value(JsonElement entity, string name, string type)
    {
        JsonElement property = entity.GetProperty(name);
        Assert.Equal(type, property.GetProperty("type").GetString());
        return property.GetProperty("value").ToString();
    }
}
