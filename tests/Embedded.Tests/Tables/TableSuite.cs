using Azure;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

/// <summary>Tests that hold on every back end; each gets a table of its own.</summary>
public abstract class TableSuite(string connectionString) : IAsyncLifetime
{
    protected string ConnectionString { get; } = connectionString;

    protected TableServiceClient Service { get; } = new(connectionString);

    protected TableClient Table { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Table = Service.GetTableClient(NewName());
        await Table.CreateAsync();
    }

    public async Task DisposeAsync() => await Table.DeleteAsync();

    protected static string NewName() => "t" + Guid.NewGuid().ToString("N");

    protected static void Refuses(int status, string? code, Action action)
    {
        var refusal = Assert.ThrowsAny<RequestFailedException>(action);
        Assert.Equal((status, code), (refusal.Status, refusal.ErrorCode));
    }

    protected static async Task RefusesAsync(int status, string? code, Func<Task> action)
    {
        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(action);
        Assert.Equal((status, code), (refusal.Status, refusal.ErrorCode));
    }
}
