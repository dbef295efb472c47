using SQLitePCL;

namespace Embedded.Storage.Local;

/// <summary>The database file could not be read or written.</summary>
internal sealed class SqliteFault(int code, string message) : IOException($"{message} (SQLite {code})")
{
    public int Code { get; } = code;

    public static void Check(int code, sqlite3? database)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw new SqliteFault(code, database is null ? "The local store failed" : raw.sqlite3_errmsg(database).utf8_to_string());
        }
    }
}
