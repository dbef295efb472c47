using SQLitePCL;

namespace Embedded.Storage.Local;

/// <summary>A prepared statement. Parameters are numbered from 1, columns from 0. Used by one thread at a time.</summary>
internal sealed class Statement(sqlite3 database, sqlite3_stmt statement) : IDisposable
{
    public Statement Bind(int index, long value)
    {
        raw.sqlite3_bind_int64(statement, index, value);
        return this;
    }

    public Statement Bind(int index, ReadOnlySpan<byte> value)
    {
        raw.sqlite3_bind_blob(statement, index, value);
        return this;
    }

    public Statement Bind(int index, string value)
    {
        raw.sqlite3_bind_text(statement, index, value);
        return this;
    }

    /// <summary>Goes to the next row; at the end, the statement is ready to be run again.</summary>
    public bool Step()
    {
        int code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        raw.sqlite3_reset(statement);
        SqliteFault.Check(code, database);
        return false;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Run() => Step();

    /// <summary>Ends a run before its last row was read.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public void Dispose() => statement.Dispose();
}
