namespace Microsoft.DurableTask.Storage;

/// <summary>The database of a hub: its file, the lock that keeps a second host out, its schema, its connections.</summary>
/// <remarks>
/// History is appended in the order of commits, so that a batch of turns of many instances touches few pages; what changes with each
/// turn is kept in the narrow table <c>active</c>, apart from inputs and outputs, for the same reason.
/// </remarks>
internal sealed class HubFile : IDisposable
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS instances (
            key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, version TEXT, input TEXT, tags TEXT,
            parent_id TEXT, parent_name TEXT, parent_task INTEGER, parent_generation INTEGER, start_at INTEGER,
            created INTEGER NOT NULL, updated INTEGER NOT NULL, completed INTEGER, status INTEGER NOT NULL,
            generation INTEGER NOT NULL DEFAULT 0, custom_status TEXT, output TEXT, failure BLOB, trace TEXT);
        CREATE INDEX IF NOT EXISTS instances_created ON instances (created);
        CREATE TABLE IF NOT EXISTS active (
            key INTEGER PRIMARY KEY, status INTEGER NOT NULL, due INTEGER, busy INTEGER NOT NULL, updated INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS history (seq INTEGER PRIMARY KEY, key INTEGER NOT NULL, events BLOB NOT NULL);
        CREATE INDEX IF NOT EXISTS history_key ON history (key);
        CREATE TABLE IF NOT EXISTS messages (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, key INTEGER NOT NULL, generation INTEGER NOT NULL, event BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS orphans (
            key INTEGER NOT NULL, generation INTEGER NOT NULL, task INTEGER NOT NULL, id TEXT NOT NULL, event BLOB NOT NULL,
            PRIMARY KEY (key, generation, task)) WITHOUT ROWID;
        PRAGMA user_version = 2;
        """;

    private readonly string? path;
    private readonly FileStream? hostLock;
    private readonly Stack<SqliteConnection> readers = [];

    /// <summary>Opens a hub, making it if need be.</summary>
    /// <param name="path">The file; null for a hub in memory.</param>
    /// <exception cref="HubInUseException">Another host runs this hub.</exception>
    internal HubFile(string? path)
    {
        this.path = path is null ? null : Path.GetFullPath(path);
        if (this.path is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this.path)!);
            hostLock = Lock(this.path);
        }

        try
        {
            Writer = new SqliteConnection(this.path ?? ":memory:");
            Writer.Execute("PRAGMA page_size = 16384");
            Writer.Execute("PRAGMA journal_mode = WAL");
            Writer.Execute("PRAGMA synchronous = FULL");
            Writer.Execute("PRAGMA wal_autocheckpoint = 2000");
            Writer.Execute("PRAGMA cache_size = -65536");
            Upgrade();
            Writer.Execute(Schema);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The connection of the writing thread; a hub in memory has no other and is read through it too, under its lock.</summary>
    internal SqliteConnection Writer { get; } = null!;

    internal bool InMemory => path is null;

    /// <summary>Reads a state that is consistent in itself.</summary>
    internal T Read<T>(Func<SqliteConnection, T> read)
    {
        if (InMemory)
        {
            lock (Writer)
            {
                return read(Writer);
            }
        }

        var connection = Rent();
        try
        {
            connection.Kept("BEGIN").Run();
            try
            {
                return read(connection);
            }
            finally
            {
                connection.Kept("COMMIT").Run();
            }
        }
        finally
        {
            lock (readers)
            {
                readers.Push(connection);
            }
        }
    }

    public void Dispose()
    {
        lock (readers)
        {
            while (readers.TryPop(out var reader))
            {
                reader.Dispose();
            }
        }

        if (Writer is not null)
        {
            lock (Writer)
            {
                Writer.Dispose();
            }
        }

        hostLock?.Dispose();
    }

    /// <summary>Brings a file that an earlier version made up to the schema.</summary>
    private void Upgrade()
    {
        var version = 0L;
        Writer.Query("PRAGMA user_version", _ => { }, s => version = s.Long(0));
        if (version == 1)
        {
            Writer.Execute("BEGIN; ALTER TABLE instances ADD COLUMN trace TEXT; PRAGMA user_version = 2; COMMIT");
        }
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
        }
        catch (IOException e)
        {
            throw new HubInUseException(path, e);
        }
    }

    private SqliteConnection Rent()
    {
        lock (readers)
        {
            if (readers.TryPop(out var free))
            {
                return free;
            }
        }

        var made = new SqliteConnection(path!);
        made.Execute("PRAGMA query_only = ON");
        return made;
    }
}

/// <summary>Two hosts cannot run one hub.</summary>
internal sealed class HubInUseException(string path, Exception inner)
    : InvalidOperationException($"Another host runs the task hub {path}. Stop that one first, or give this one a file of its own.", inner);
