using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Embedded.Hosting;
using Embedded.Storage.Local;

namespace Embedded.Tests;

public sealed class LocalStoreTests(LocalStoreFixture store) : IClassFixture<LocalStoreFixture>
{
    private static readonly Sql IntegrityCheck = new("PRAGMA integrity_check");
    private static readonly Sql CountTables = new("SELECT count(*) FROM tables");

    [Fact]
    public async Task What_was_acknowledged_survives_kills()
    {
        (long writes, string[] faults) = await StoreKill.RunAsync(kills: 5, Self("store-kill-writer"));
        Assert.True(faults.Length == 0, string.Join('\n', faults));
        Assert.True(writes > 0, "The killed processes wrote nothing.");
    }

    [Fact]
    public async Task Two_processes_share_a_file()
    {
        string path = Sibling("shared.db");
        string connection = $"UseEmbeddedStorage=true;Path={path}";
        var table = new TableClient(connection, "shared");
        var queue = new QueueClient(connection, "shared");
        table.Create();
        queue.Create();
        table.AddEntity(new TableEntity("p", "counter") { ["Count"] = 0 });
        string[] texts = Enumerable.Range(0, StoreShare.Times).Select(number => $"{number}").ToArray();
        foreach (string text in texts)
        {
            await queue.SendMessageAsync(text);
        }

        ProcessStartInfo start = Self("store-share");
        start.ArgumentList.Add(path);
        start.RedirectStandardOutput = true;
        using Process other = Process.Start(start)!;
        Task<string> output = other.StandardOutput.ReadToEndAsync();
        List<string> taken = await StoreShare.WorkAsync(connection);
        string[] takenThere = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await other.WaitForExitAsync();

        Assert.Equal(0, other.ExitCode);
        Assert.Equal(2 * StoreShare.Times, table.GetEntity<TableEntity>("p", "counter").Value.GetInt32("Count"));
        Assert.Equal(texts.Order(), taken.Concat(takenThere).Order());
        LocalStore.Close(path);
    }

    [Fact]
    public void A_table_that_another_process_made_anew_is_found()
    {
        string path = Sibling("anew.db");
        string connection = $"UseEmbeddedStorage=true;Path={path}";
        var table = new TableClient(connection, "anew");
        table.Create();
        table.AddEntity(new TableEntity("p", "r"));
        using (var other = new Connection(path, cacheKilobytes: 1_024))
        {
            other.Execute("DELETE FROM tables; INSERT INTO tables(name) VALUES('anew')");
        }

        table.AddEntity(new TableEntity("p", "r"));
        Assert.Single(table.Query<TableEntity>());
        LocalStore.Close(path);
    }

    [Fact]
    public void Many_may_open_a_new_file_at_once()
    {
        for (int round = 0; round < 20; round++)
        {
            string path = Sibling($"new{round}.db");
            Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
            {
                using var connection = new Connection(path, cacheKilobytes: 1_024);
                Schema.Ensure(connection);
                connection.Execute("INSERT INTO tables(name) VALUES(hex(randomblob(8)))");
            });
            using var reader = new Connection(path, cacheKilobytes: 1_024);
            Assert.Equal("8", Result(reader[CountTables]));
        }
    }

    [Fact]
    public async Task A_backup_is_whole_though_writers_go_on()
    {
        string path = Sibling("busy.db");
        string copy = Sibling("copy.db");
        var table = new TableClient($"UseEmbeddedStorage=true;Path={path}", "busy");
        await table.CreateAsync();
        using var stop = new CancellationTokenSource();
        int written = 0;
        Task writer = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                int turn = written + 1;
                await table.SubmitTransactionAsync(Enumerable.Range(0, 20).Select(row => new TableTransactionAction(
                    TableTransactionActionType.UpsertReplace, new TableEntity("p", $"{row}") { ["Turn"] = turn })));
                Volatile.Write(ref written, turn);
            }
        });
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref written) > 20, TimeSpan.FromMinutes(5)));
        int before = Volatile.Read(ref written);
        LocalStore.Backup(path, copy);
        int after = Volatile.Read(ref written) + 1;
        await stop.CancelAsync();
        await writer;

        int[] turns = new TableClient($"UseEmbeddedStorage=true;Path={copy}", "busy").Query<TableEntity>()
            .Select(row => row.GetInt32("Turn")!.Value).ToArray();
        Assert.Equal(20, turns.Length);
        Assert.InRange(Assert.Single(turns.Distinct()), before, after);
        LocalStore.Close(path);
        LocalStore.Close(copy);
    }

    [Fact]
    public async Task Backup_and_compaction_are_commands_that_say_what_is_wrong()
    {
        string path = Sibling("cared-for.db"), copy = Sibling("cared-for-copy.db");
        Assert.Equal(1, StoreVerbs.Backup(path, copy));
        Assert.Equal(1, StoreVerbs.Compact(path));
        Assert.False(File.Exists(path) || File.Exists(copy));

        var table = new TableClient($"UseEmbeddedStorage=true;Path={path}", "things");
        await table.CreateAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        Assert.Equal(0, StoreVerbs.Backup(path, copy));
        Assert.Equal(1, StoreVerbs.Backup(path, copy));
        Assert.Single(new TableClient($"UseEmbeddedStorage=true;Path={copy}", "things").Query<TableEntity>());
        Assert.Equal(0, StoreVerbs.Compact(path));
        LocalStore.Close(path);
        LocalStore.Close(copy);
    }

    [Fact]
    public async Task Compaction_gives_space_back_also_while_the_log_is_being_moved()
    {
        string path = Sibling("large.db");
        var table = new TableClient($"UseEmbeddedStorage=true;Path={path}", "large");
        await table.CreateAsync();
        for (int row = 0; row < 100; row++)
        {
            await table.AddEntityAsync(new TableEntity("p", $"{row}") { ["Text"] = new string('x', 30_000) });
        }

        for (int row = 1; row < 100; row++)
        {
            await table.DeleteEntityAsync("p", $"{row}");
        }

        bool compacted = false;
        Task others = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using Connection connection = new(path, cacheKilobytes: 1_024);
            while (!Volatile.Read(ref compacted))
            {
                connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
            }
        })));
        LocalStore.Compact(path);
        Assert.InRange(new FileInfo(path).Length, 1, 300_000);
        Volatile.Write(ref compacted, true);
        await others;
        Assert.Equal("0", Assert.Single(table.Query<TableEntity>()).RowKey);
        LocalStore.Close(path);
        var reopened = new TableClient($"UseEmbeddedStorage=true;Path={path}", "large");
        Assert.Equal(30_000, reopened.GetEntity<TableEntity>("p", "0").Value.GetString("Text").Length);
        Assert.Equal("ok", LocalStore.At(path).Read(0, static (connection, _) => Result(connection[IntegrityCheck])));
        LocalStore.Close(path);
    }

    [Fact]
    public async Task One_bad_change_does_not_harm_those_it_shares_a_commit_with()
    {
        LocalStore at = LocalStore.At(store.Path);
        Task<int>[] writes = Enumerable.Range(0, 200).Select(number => at.Write(connection =>
        {
            connection.Execute("CREATE TABLE IF NOT EXISTS numbers(number INTEGER)");
            connection.Execute($"INSERT INTO numbers VALUES({number})");
            return number % 10 == 0 ? throw new InvalidOperationException($"{number}") : number;
        })).ToArray();
        int[] failed = (await Task.WhenAll(writes.Select(async (write, number) => await Record.ExceptionAsync(() => write) is null ? -1 : number)))
            .Where(number => number >= 0).ToArray();
        string sum = at.Read(0, static (connection, _) => Result(connection[new Sql("SELECT count(*) || ' ' || sum(number) FROM numbers")]));

        Assert.Equal(Enumerable.Range(0, 20).Select(number => number * 10), failed);
        Assert.Equal($"180 {Enumerable.Range(0, 200).Where(number => number % 10 != 0).Sum()}", sum);
    }

    [Fact]
    public async Task A_change_that_failed_while_it_read_does_not_harm_the_next_one()
    {
        LocalStore at = LocalStore.At(store.Path);
        Sql letter = new("SELECT letter FROM letters WHERE number=?1");
        await at.Write(connection =>
        {
            connection.Execute("CREATE TABLE letters(number INTEGER, letter TEXT); INSERT INTO letters VALUES(1, 'a'), (2, 'b')");
            return true;
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => at.Write<bool>(connection =>
        {
            connection[letter].Bind(1, 1).Step();
            throw new InvalidOperationException();
        }));
        string[] found = await Task.WhenAll(Enumerable.Range(1, 2).Select(number => at.Write(connection => Result(connection[letter].Bind(1, number)))));
        Assert.Equal(["a", "b"], found);
    }

    [Fact]
    public void A_file_that_cannot_be_made_a_store_is_let_go()
    {
        string path = Sibling("foreign.db");
        using var owner = new Connection(path, cacheKilobytes: 1_024);
        owner.Execute("CREATE TABLE messages(id INTEGER)");
        Assert.Throws<SqliteFault>(() => LocalStore.At(path));
        owner.Execute("PRAGMA busy_timeout=100; INSERT INTO messages VALUES(1)");
    }

    [Fact]
    public void A_connection_string_without_a_path_is_a_mistake()
    {
        Assert.Throws<FormatException>(() => new TableServiceClient("UseEmbeddedStorage=true"));
        Assert.Throws<FormatException>(() => new QueueServiceClient("UseEmbeddedStorage=true;Path="));
    }

    private static string Result(Statement statement)
    {
        statement.Step();
        string text = statement.Text(0);
        statement.Reset();
        return text;
    }

    private static ProcessStartInfo Self(string verb) =>
        new("dotnet") { ArgumentList = { "exec", typeof(LocalStoreTests).Assembly.Location, verb } };

    private string Sibling(string name) => Path.Combine(Path.GetDirectoryName(store.Path)!, name);
}
