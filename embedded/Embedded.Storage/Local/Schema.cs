namespace Embedded.Storage.Local;

/// <summary>The file's tables. An entity's key is its table's number, partition key and row key in one, in the service's order;
/// rows lie in the order in which they came, and the index finds them.</summary>
internal static class Schema
{
    private const int Version = 2;

    public static void Ensure(Connection connection)
    {
        Statement version = connection[ReadVersion];
        version.Step();
        long found = version.Int64(0);
        version.Reset();
        if (found > Version)
        {
            throw new SqliteFault(0, $"The local store was written by a newer version (its format is {found}, this is {Version})");
        }

        if (found < Version)
        {
            connection.Execute(
                $"""
                BEGIN IMMEDIATE;
                CREATE TABLE IF NOT EXISTS tables(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL COLLATE NOCASE UNIQUE);
                CREATE TABLE IF NOT EXISTS entities(id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, stamp INTEGER NOT NULL, body BLOB NOT NULL);
                CREATE TABLE IF NOT EXISTS queues(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, metadata TEXT NOT NULL);
                CREATE TABLE IF NOT EXISTS messages(
                    id INTEGER PRIMARY KEY AUTOINCREMENT, queue INTEGER NOT NULL, visible INTEGER NOT NULL, expires INTEGER NOT NULL,
                    tag INTEGER NOT NULL, receipt INTEGER NOT NULL, inserted INTEGER NOT NULL, dequeues INTEGER NOT NULL, text TEXT NOT NULL);
                CREATE INDEX IF NOT EXISTS messages_by_visibility ON messages(queue, visible, id, expires);
                CREATE TABLE IF NOT EXISTS settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
                PRAGMA user_version={Version};
                COMMIT;
                """);
        }
    }

    private static readonly Sql ReadVersion = new("PRAGMA user_version");
}
