using System.Text;
using Serverless.Functions.Channels.Files;

namespace Functions.Tests.Channels;

public sealed class FeedReaderTests
{
    [Fact]
    public async Task Quotes_may_hold_separators_line_breaks_and_quotes()
    {
        Assert.Equal(
            ["2: one|a,b", "3: two|say \"hi\"\r\nthere", "5: three|"],
            await ReadAsync("key,text\r\none,\"a,b\"\r\ntwo,\"say \"\"hi\"\"\r\nthere\"\r\nthree,\r\n"));
    }

    [Fact]
    public async Task A_byte_order_mark_empty_lines_and_a_missing_last_line_break_do_no_harm() =>
        Assert.Equal(["4: one|x", "6: two|y"], await ReadAsync("\uFEFFtext,key\n\n  \nx,one\n\ny,two"));

    [Fact]
    public async Task Columns_are_found_by_name_and_others_are_left_out() =>
        Assert.Equal(["2: k|t"], await ReadAsync("a\ttext\tb\tkey\n1\tt\t2\tk\n", FeedFormat.Tsv));

    [Fact]
    public async Task Fields_are_read_the_same_wherever_the_buffer_ends()
    {
        string text = new('x', 16_380);
        Assert.Equal([$"2: {text}\"|y"], await ReadAsync($"key,text\n\"{text}\"\"\",y\n"));
    }

    [Fact]
    public async Task A_quote_within_a_field_stands_for_itself() =>
        Assert.Equal(["2: k|5\" pipe", "3: \"k|6\""], await ReadAsync("key,text\nk,5\" pipe\n\"\"\"k\",6\""));

    [Theory]
    [InlineData("key,text\none,\"never ends")]
    [InlineData("key,text\none,\"never\nends,here\n")]
    public async Task A_quote_that_never_ends_breaks_the_file(string file) =>
        Assert.Contains("line 2 does not end", (await Assert.ThrowsAsync<FeedFileException>(() => ReadAsync(file))).Message);

    [Fact]
    public async Task Json_values_become_text() =>
        Assert.Equal(["1: k|5", "2: k|"], await ReadAsync("[{\"key\":\"k\",\"text\":5},{\"key\":\"k\",\"text\":null}]", FeedFormat.Json));

    private static async Task<List<string>> ReadAsync(string text, FeedFormat format = FeedFormat.Csv)
    {
        List<string> rows = [];
        using MemoryStream file = new(Encoding.UTF8.GetBytes(text));
        await foreach (FeedRecord record in FeedReader.ReadAsync(file, format, ["key", "text"], []))
        {
            rows.Add(record is RowRecord { Row: var row } ? $"{row.Line}: {string.Join('|', row.Cells)}" : record.ToString());
        }

        return rows;
    }
}
