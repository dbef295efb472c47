using Azure;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

public sealed class SerialisationTests
{
    [Fact]
    public void A_filter_from_an_expression_has_the_vendors_form()
    {
        int limit = 3;
        Assert.Equal(
            "((PartitionKey eq 'o''k') and (Int32 lt 3)) or (Flag eq true)",
            TableClient.CreateQueryFilter<Sample>(sample => (sample.PartitionKey == "o'k" && sample.Int32 < limit) || sample.Flag == true));
        Assert.Equal("Int64 ge 5L", TableClient.CreateQueryFilter<Sample>(sample => sample.Int64 >= 5));
        Assert.Equal("Double eq 2.0", TableClient.CreateQueryFilter<Sample>(sample => sample.Double == 2));
        Assert.Equal("not (Int32 eq 1)", TableClient.CreateQueryFilter<Sample>(sample => !(sample.Int32 == 1)));
        Assert.Equal("Bytes eq X'0aff'", TableClient.CreateQueryFilter<Sample>(sample => sample.Bytes == new byte[] { 10, 255 }), ignoreCase: true);
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Sample>(sample => sample.Text!.StartsWith("x")));
    }

    [Fact]
    public void A_condition_that_is_a_property_is_compared_with_true()
    {
        Assert.Equal("Flag eq true", TableClient.CreateQueryFilter<Sample>(sample => sample.Flag));
        Assert.Equal("not (Flag eq true)", TableClient.CreateQueryFilter<Sample>(sample => !sample.Flag));
        Assert.Equal("(Flag eq true) and (Int32 gt 1)", TableClient.CreateQueryFilter<Sample>(sample => sample.Flag && sample.Int32 > 1));
        Assert.Equal("F eq true", TableClient.CreateQueryFilter<TableEntity>(entity => entity.GetBoolean("F")!.Value));
        Assert.Equal("F eq true", TableClient.CreateQueryFilter<TableEntity>(entity => (bool)entity["F"]));
    }

    [Fact]
    public void A_filter_uses_the_stored_name_and_an_enums_number()
    {
        Assert.Equal("renamed eq 'x'", TableClient.CreateQueryFilter<Sample>(sample => sample.Named == "x"));
        Assert.Equal("Colour eq 1", TableClient.CreateQueryFilter<Sample>(sample => sample.Colour == (Colour)1));
    }

    [Fact]
    public void A_filter_says_what_an_expression_says_in_the_vendors_words()
    {
        System.Linq.Expressions.Expression<Func<Sample, bool>> one = sample => sample.Int32 == 1;
        var other = System.Linq.Expressions.Expression.Parameter(typeof(Sample));
        var invoked = System.Linq.Expressions.Expression.Lambda<Func<Sample, bool>>(System.Linq.Expressions.Expression.Invoke(one, other), other);
        Assert.Equal("Int32 eq 1", TableClient.CreateQueryFilter(invoked));
        Assert.Null(TableClient.CreateQueryFilter<Sample>(sample => true));
        Assert.Equal("(Int32 add 1) gt 2", TableClient.CreateQueryFilter<Sample>(sample => sample.Int32 + 1 > 2));
        Assert.Equal("Text/Length eq 3", TableClient.CreateQueryFilter<Sample>(sample => sample.Text!.Length == 3));
        Assert.Equal("S eq 'b'", TableClient.CreateQueryFilter<TableEntity>(entity => entity["S"] as string == "b"));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<TableEntity>(entity => entity.GetDateTimeOffset("D") > DateTimeOffset.UnixEpoch));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Dictionary<string, object>>(entity => (string)entity["S"] == "b"));
        Assert.Throws<ArgumentNullException>("expression", () => TableClient.CreateQueryFilter<Sample>(null!));
        Assert.Equal("A eq 5 and B eq 1E+20", TableClient.CreateQueryFilter($"A eq {5.0} and B eq {1e20}"));
        Assert.Equal(
            "(TableName eq 'a Name b') and ('x' eq TableName)",
            TableServiceClient.CreateQueryFilter(table => table.Name == "a Name b" && "x" == table.Name));
    }

    [Fact]
    public void A_way_to_compare_strings_cannot_be_chosen()
    {
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Sample>(
            sample => string.Compare(sample.RowKey, "a", StringComparison.Ordinal) > 0));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Sample>(
            sample => sample.RowKey.Equals("a", StringComparison.Ordinal)));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Sample>(sample => string.CompareOrdinal(sample.RowKey, "a") > 0));
        Assert.Equal("RowKey gt 'a'", TableClient.CreateQueryFilter<Sample>(sample => string.Compare(sample.RowKey, "a") > 0));
    }

    [Fact]
    public void A_filter_from_text_has_the_vendors_form()
    {
        var moment = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
        var id = Guid.Empty;
        Assert.Equal(
            $"A eq 'o''k' and B eq 5 and C eq 5L and D eq true and E eq datetime'2026-01-02T02:04:05Z' and F eq guid'{id}'",
            TableClient.CreateQueryFilter($"A eq {"o'k"} and B eq {5} and C eq {5L} and D eq {true} and E eq {moment} and F eq {id}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new object()}"));
    }

    [Fact]
    public async Task A_moment_without_zone_is_refused()
    {
        var table = new TableClient("UseDevelopmentStorage=true", "orders");
        var entity = new TableEntity("p", "r") { ["When"] = new DateTime(2026, 1, 1) };
        await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(entity));
        await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(new TableEntity("p", "r") { ["C"] = Colour.Red }));
    }

    [Fact]
    public void A_dictionary_entity_keeps_a_numbers_type()
    {
        var entity = new TableEntity("p", "r") { ["L"] = 1L, ["D"] = 1.5 };
        entity["L"] = 2;
        entity["D"] = 2;
        Assert.Equal((2L, 2.0), (entity.GetInt64("L"), entity.GetDouble("D")));
        entity["S"] = "text";
        entity["S"] = DateTimeOffset.UnixEpoch;
        Assert.IsType<string>(entity["S"]);
        Assert.True(entity.Remove("S"));
        Assert.Equal(["PartitionKey", "RowKey", "L", "D"], entity.Keys);
        Assert.Null(entity["missing"]);
        Assert.Null(entity.GetInt32("missing"));
        entity.ETag = new ETag("x");
        Assert.Equal(new ETag("x"), entity.ETag);
    }
}
