using System.Collections.Concurrent;

namespace Embedded.Storage.Local;

/// <summary>One SQLite file that holds tables and queues. One instance per file in a process; several processes may have it open.</summary>
internal sealed class LocalStore : IDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<LocalStore>> Stores = new(StringComparer.Ordinal);

    private static readonly Sql EmptyTheLog = new("PRAGMA wal_checkpoint(TRUNCATE)");

    private readonly StoreWriter _writer;
    private readonly ConcurrentBag<Connection> _readers = [];
    private long _lastStamp;

    private LocalStore(string path)
    {
        Path = path;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var connection = new Connection(path, cacheKilobytes: 65_536, mapped: true);
        try
        {
            Schema.Ensure(connection);
        }
        catch
        {
            // It may be in the middle of a transaction, and nobody else could write.
            connection.Dispose();
            throw;
        }

        _writer = new StoreWriter(connection, path);
    }

    public string Path { get; }

    /// <summary>The address that clients show: it names the file.</summary>
    public Uri Endpoint => new(new Uri("embedded://localhost"), Path);

    /// <summary>The store of a file, which is made if there is none.</summary>
    public static LocalStore At(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        Lazy<LocalStore> store = Stores.GetOrAdd(full, static full => new Lazy<LocalStore>(() => new LocalStore(full)));
        try
        {
            return store.Value;
        }
        catch
        {
            // What stood in the way may be gone at the next attempt.
            Stores.TryRemove(KeyValuePair.Create(full, store));
            throw;
        }
    }

    /// <summary>Copies the store, as it is at this moment, into a new file, while it goes on being used.</summary>
    public static void Backup(string path, string target)
    {
        using var connection = new Connection(System.IO.Path.GetFullPath(path), cacheKilobytes: 8_192);
        Schema.Ensure(connection);
        connection.Execute($"VACUUM INTO '{System.IO.Path.GetFullPath(target).Replace("'", "''", StringComparison.Ordinal)}'");
        using FileStream copy = new(target, FileMode.Open, FileAccess.ReadWrite);
        copy.Flush(flushToDisk: true);
    }

    /// <summary>Gives the space of deleted rows back to the file system. Writers wait meanwhile.</summary>
    public static void Compact(string path) => At(path).Alone(connection =>
    {
        connection.Execute("VACUUM");

        // The file is cut only when all of the log is in it, and SQLite does not wait for another thread or process that is moving it there.
        // Whoever moves the rest later cuts the file then.
        long deadline = Environment.TickCount64 + 10_000;
        while (!IsLogEmptied(connection) && Environment.TickCount64 < deadline)
        {
            Thread.Sleep(2);
        }

        return true;
    }).GetAwaiter().GetResult();

    /// <summary>Closes a file's store in this process. Clients that still use it fail.</summary>
    public static void Close(string path)
    {
        if (Stores.TryRemove(System.IO.Path.GetFullPath(path), out Lazy<LocalStore>? store) && store.IsValueCreated)
        {
            store.Value.Dispose();
        }
    }

    /// <summary>Makes a change; the task ends when it is on disk.</summary>
    public Task<T> Write<T>(Func<Connection, T> change)
    {
        var write = new StoreWrite<T>(change);
        _writer.Add(write);
        return write.Task;
    }

    /// <summary>Reads what is committed, on the caller's thread; waits for nobody.</summary>
    public T Read<TState, T>(TState state, Func<Connection, TState, T> query)
    {
        if (!_readers.TryTake(out Connection? connection))
        {
            connection = new Connection(Path, cacheKilobytes: 16_384);
        }

        try
        {
            T answer = query(connection, state);
            _readers.Add(connection);
            return answer;
        }
        catch
        {
            // A statement may still be open, and with it an old view of the file.
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Now, in ticks, and not before any stamp of this process.</summary>
    public long Now() => Math.Max(DateTime.UtcNow.Ticks, Volatile.Read(ref _lastStamp));

    /// <summary>A moment, in ticks, that is later than any given before by this process. For the writer.</summary>
    public long NextStamp()
    {
        long now = DateTime.UtcNow.Ticks;
        Volatile.Write(ref _lastStamp, now > _lastStamp ? now : _lastStamp + 1);
        return _lastStamp;
    }

    public void Dispose()
    {
        _writer.Dispose();
        while (_readers.TryTake(out Connection? connection))
        {
            connection.Dispose();
        }
    }

    private static bool IsLogEmptied(Connection connection)
    {
        Statement pass = connection[EmptyTheLog];
        pass.Step();
        bool busy = pass.Int64(0) != 0;
        pass.Reset();
        return !busy;
    }

    private Task<T> Alone<T>(Func<Connection, T> change)
    {
        var write = new StoreWrite<T>(change);
        _writer.AddAlone(write);
        return write.Task;
    }
}
