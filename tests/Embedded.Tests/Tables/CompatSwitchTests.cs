using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

/// <summary>The switches are the whole process's, so these tests run when no other does.</summary>
[CollectionDefinition(nameof(CompatSwitchTests), DisableParallelization = true)]
[Collection(nameof(CompatSwitchTests))]
public sealed class CompatSwitchTests(LocalStoreFixture store) : IClassFixture<LocalStoreFixture>
{
    [Fact]
    public void Keys_with_quotes_can_be_doubled_by_the_caller()
    {
        var table = new TableClient(store.ConnectionString, "t" + Guid.NewGuid().ToString("N"));
        table.Create();
        table.AddEntity(new TableEntity("o'b", "r'1"));
        WithSwitch("Azure.Data.Tables.DisableEscapeSingleQuotesOnGetEntity", () =>
            Assert.Equal("r'1", table.GetEntity<TableEntity>("o''b", "r''1").Value.RowKey));
        WithSwitch("Azure.Data.Tables.DisableEscapeSingleQuotesOnDeleteEntity", () => Assert.Equal(204, table.DeleteEntity("o''b", "r''1").Status));
        Assert.False(table.GetEntityIfExists<TableEntity>("o'b", "r'1").HasValue);
    }

    [Fact]
    public void A_way_to_compare_strings_can_be_ignored()
    {
        static string Filter() => TableClient.CreateQueryFilter<TableEntity>(entity => entity.RowKey.Equals("r", StringComparison.OrdinalIgnoreCase));
        Assert.Throws<NotSupportedException>(Filter);
        WithSwitch("Azure.Data.Tables.DisableThrowOnStringComparisonFilter", () => Assert.Equal("RowKey eq 'r'", Filter()));
    }

    private static void WithSwitch(string name, Action action)
    {
        AppContext.SetSwitch(name, true);
        try
        {
            action();
        }
        finally
        {
            AppContext.SetSwitch(name, false);
        }
    }
}
