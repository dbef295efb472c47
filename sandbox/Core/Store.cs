using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Serverless.Sandbox.Core;

/// <summary>The SQLite file. One thread writes, in batches: whoever waits for a change shares the commit with all who wait then.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly string path;
    private readonly bool temporary;
    private readonly SqliteConnection writer;
    private readonly Channel<(Change Change, TaskCompletionSource Done)> queue =
        Channel.CreateUnbounded<(Change, TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task writing;

    public Store(string? file)
    {
        SQLitePCL.Batteries_V2.Init();
        temporary = file is null;
        path = file ?? Path.Combine(Path.GetTempPath(), $"sandbox-{Guid.NewGuid():n}.db");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        writer = Open();
        Run(writer, "PRAGMA journal_mode=WAL");
        Run(writer, temporary ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=NORMAL");
        Run(writer, """
            CREATE TABLE IF NOT EXISTS docs (kind TEXT, id TEXT, json TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS jobs (seq INTEGER PRIMARY KEY, due INTEGER NOT NULL, target TEXT NOT NULL, lane TEXT NOT NULL, payload TEXT NOT NULL);
            CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS log_id ON log (kind, id);
            """);
        writing = Task.Factory.StartNew(Write, TaskCreationOptions.LongRunning);
    }

    /// <summary>Completes when the change is in the file.</summary>
    public Task ApplyAsync(Change change)
    {
        if (change.IsEmpty)
            return Task.CompletedTask;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!queue.Writer.TryWrite((change, done)))
            done.SetException(new ObjectDisposedException(nameof(Store)));
        return done.Task;
    }

    public List<(string Id, string Json)> Docs(string kind) =>
        Read("SELECT id, json FROM docs WHERE kind = $kind", r => (r.GetString(0), r.GetString(1)), ("$kind", kind));

    public List<Job> Jobs() =>
        Read("SELECT seq, due, target, lane, payload FROM jobs ORDER BY seq", r => new Job
        {
            Seq = r.GetInt64(0),
            Due = new DateTimeOffset(r.GetInt64(1), TimeSpan.Zero),
            Target = r.GetString(2),
            Lane = r.GetString(3),
            Payload = r.GetString(4),
        });

    /// <summary>Reads with a connection of its own, so that it never waits for the writer.</summary>
    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params (string Name, object Value)[] parameters)
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object value) in parameters)
            command.Parameters.AddWithValue(name, value);
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.Complete();
        await writing;
        writer.Dispose();
        if (!temporary)
            return;
        foreach (string file in new[] { path, path + "-wal", path + "-shm" })
            File.Delete(file);
    }

    private SqliteConnection Open()
    {
        // Pooled connections stay open for the life of the process; the temporary file could not go away then.
        var connection = new SqliteConnection($"Data Source={path};Pooling={!temporary};Default Timeout=30");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Write()
    {
        using var statements = new Statements(writer);
        var batch = new List<(Change Change, TaskCompletionSource Done)>();
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            while (batch.Count < 512 && queue.Reader.TryRead(out var item))
                batch.Add(item);
            try
            {
                statements.Begin();
                foreach ((Change change, _) in batch)
                    statements.Apply(change);
                statements.Commit();
            }
            catch (SqliteException failure)
            {
                statements.Rollback();
                batch.ForEach(b => b.Done.SetException(failure));
                continue;
            }
            batch.ForEach(b => b.Done.SetResult());
        }
    }
}
