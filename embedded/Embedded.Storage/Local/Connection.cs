using SQLitePCL;

namespace Embedded.Storage.Local;

/// <summary>One connection to the file. Used by one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly sqlite3 _database;
    private static readonly Sql ReadDataVersion = new("PRAGMA data_version");

    private Statement?[] _statements = new Statement?[32];
    private long _dataVersion;

    static Connection() => Batteries_V2.Init();

    /// <param name="path">The file.</param>
    /// <param name="cacheKilobytes">How much of the file is kept in memory for this connection.</param>
    /// <param name="mapped">Whether the file is read by way of memory. SQLite gives the whole mapping up as soon as somebody else has committed, and
    /// each page then costs a fault again: it pays for the writer only.</param>
    public Connection(string path, int cacheKilobytes, bool mapped = false)
    {
        const int Flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX;
        int code = raw.sqlite3_open_v2(path, out _database, Flags, null);
        if (code != raw.SQLITE_OK)
        {
            throw new SqliteFault(code, $"The local store {path} cannot be opened");
        }

        // Another process that has the file open may be committing: wait for it rather than fail.
        raw.sqlite3_busy_timeout(_database, 60_000);
        SwitchToLog();
        Execute($"PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-{cacheKilobytes}; "
            + $"PRAGMA mmap_size={(mapped ? 1 << 30 : 0)}; PRAGMA wal_autocheckpoint=20000");
    }

    public Statement this[Sql sql]
    {
        get
        {
            if (sql.Slot >= _statements.Length)
            {
                Array.Resize(ref _statements, Math.Max(sql.Slot + 1, _statements.Length * 2));
            }

            return _statements[sql.Slot] ??= Prepare(sql.Text);
        }
    }

    /// <summary>The numbers of tables and queues by name, as far as this connection has met them; for the writer's use alone.</summary>
    public Dictionary<(char Kind, string Name), long> Numbers { get; } = [];

    public long LastRowId => raw.sqlite3_last_insert_rowid(_database);

    /// <summary>Rows changed since the connection was opened.</summary>
    public int TotalChanges => raw.sqlite3_total_changes(_database);

    public int Changes => raw.sqlite3_changes(_database);

    /// <summary>Forgets what another process may have changed since the last call.</summary>
    public void NoticeOthers()
    {
        Statement statement = this[ReadDataVersion];
        statement.Step();
        long version = statement.Int64(0);
        statement.Reset();
        if (version != _dataVersion)
        {
            _dataVersion = version;
            Numbers.Clear();
        }
    }

    /// <summary>Ends the runs that a fault has left before their last row: the next run would go on where they stopped.</summary>
    public void EndAll()
    {
        foreach (Statement? statement in _statements)
        {
            statement?.Reset();
        }
    }

    /// <summary>Runs statements that are not used again.</summary>
    public void Execute(string text)
    {
        int code = raw.sqlite3_exec(_database, text, out string error);
        if (code != raw.SQLITE_OK)
        {
            throw new SqliteFault(code, error);
        }
    }

    public void Dispose()
    {
        foreach (Statement? statement in _statements)
        {
            statement?.Dispose();
        }

        _database.Dispose();
    }

    /// <summary>The first to open a new file sets its page size and write-ahead log; SQLite does not wait for another who does so.</summary>
    private void SwitchToLog()
    {
        long deadline = Environment.TickCount64 + 60_000;
        while (true)
        {
            int code = raw.sqlite3_exec(_database, "PRAGMA page_size=4096; PRAGMA journal_mode=WAL", out string error);
            if (code == raw.SQLITE_OK)
            {
                return;
            }

            if (code != raw.SQLITE_BUSY || Environment.TickCount64 > deadline)
            {
                throw new SqliteFault(code, error);
            }

            Thread.Sleep(2);
        }
    }

    private Statement Prepare(string text)
    {
        SqliteFault.Check(raw.sqlite3_prepare_v3(_database, text, raw.SQLITE_PREPARE_PERSISTENT, out sqlite3_stmt statement), _database);
        return new Statement(_database, statement);
    }
}
