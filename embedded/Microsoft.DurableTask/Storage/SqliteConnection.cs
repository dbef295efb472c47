using System.Buffers;
using System.Text;
using SQLitePCL;

namespace Microsoft.DurableTask.Storage;

/// <summary>One connection, used by one thread at a time, straight on SQLite's C interface: its calls are most of what a turn costs.</summary>
internal sealed class SqliteConnection : IDisposable
{
    private readonly sqlite3 db;
    private readonly List<SqliteStatement> statements = [];
    private readonly Dictionary<string, SqliteStatement> kept = [];

    static SqliteConnection() => Batteries_V2.Init();

    internal SqliteConnection(string path)
    {
        const int flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX;
        var result = raw.sqlite3_open_v2(path, out db, flags, null);
        if (result != raw.SQLITE_OK)
        {
            db?.Dispose();
            throw new IOException($"Cannot open {path}: {raw.sqlite3_errstr(result).utf8_to_string()}");
        }

        raw.sqlite3_busy_timeout(db, 30_000);
    }

    internal long LastInsertedKey => raw.sqlite3_last_insert_rowid(db);

    internal int Changes => raw.sqlite3_changes(db);

    public void Dispose()
    {
        foreach (var statement in statements)
        {
            statement.Dispose();
        }

        db.Dispose();
    }

    internal void Execute(string sql)
    {
        if (raw.sqlite3_exec(db, sql) is not raw.SQLITE_OK)
        {
            throw Error();
        }
    }

    /// <summary>Prepares a statement that lives as long as the connection.</summary>
    internal SqliteStatement Prepare(string sql)
    {
        if (raw.sqlite3_prepare_v3(db, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle) is not raw.SQLITE_OK)
        {
            throw Error();
        }

        var statement = new SqliteStatement(this, handle);
        statements.Add(statement);
        return statement;
    }

    /// <summary>The statement with these words, prepared at the first call: that costs more than running it.</summary>
    internal SqliteStatement Kept(string sql)
    {
        if (!kept.TryGetValue(sql, out var statement))
        {
            kept[sql] = statement = Prepare(sql);
        }

        return statement;
    }

    /// <summary>Runs a query that comes again and again in the same words.</summary>
    internal void QueryOften(string sql, Action<SqliteStatement> bind, Action<SqliteStatement> row)
    {
        var statement = Kept(sql);
        try
        {
            bind(statement);
            while (statement.Step())
            {
                row(statement);
            }
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Runs a query that is not worth keeping.</summary>
    internal void Query(string sql, Action<SqliteStatement> bind, Action<SqliteStatement> row)
    {
        if (raw.sqlite3_prepare_v2(db, sql, out var handle) is not raw.SQLITE_OK)
        {
            throw Error();
        }

        using var statement = new SqliteStatement(this, handle);
        bind(statement);
        while (statement.Step())
        {
            row(statement);
        }
    }

    internal IOException Error() => new($"SQLite: {raw.sqlite3_errmsg(db).utf8_to_string()}");
}

/// <summary>A prepared statement. Parameters are bound in order, from the first.</summary>
internal sealed class SqliteStatement(SqliteConnection connection, sqlite3_stmt handle) : IDisposable
{
    private int next = 1;

    public void Dispose() => handle.Dispose();

    internal SqliteStatement Bind(long value)
    {
        raw.sqlite3_bind_int64(handle, next++, value);
        return this;
    }

    internal SqliteStatement Bind(long? value)
    {
        if (value is { } present)
        {
            return Bind(present);
        }

        raw.sqlite3_bind_null(handle, next++);
        return this;
    }

    internal SqliteStatement Bind(ReadOnlySpan<byte> blob)
    {
        raw.sqlite3_bind_blob(handle, next++, blob);
        return this;
    }

    internal SqliteStatement Bind(string? text)
    {
        if (text is null)
        {
            raw.sqlite3_bind_null(handle, next++);
            return this;
        }

        if (text.Length == 0)
        {
            // An empty span has no address, which SQLite takes for null.
            raw.sqlite3_bind_text(handle, next++, "");
            return this;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, buffer);
        raw.sqlite3_bind_text(handle, next++, buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return this;
    }

    /// <summary>Goes to the next row; false, and ready to be bound anew, after the last.</summary>
    internal bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        // The message is the connection's last, and resetting would take its place.
        var error = result == raw.SQLITE_DONE ? null : connection.Error();
        Reset();
        return error is null ? false : throw error;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    internal void Run() => Step();

    /// <summary>Gives up the remaining rows.</summary>
    internal void Reset()
    {
        raw.sqlite3_reset(handle);
        next = 1;
    }

    internal bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    internal long Long(int column) => raw.sqlite3_column_int64(handle, column);

    internal long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    internal string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(handle, column));

    internal string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    internal ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);
}
