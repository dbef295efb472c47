using System.Collections.Concurrent;

namespace Embedded.Storage.Local;

/// <summary>The one thread of this process that changes the file: it takes whatever changes are waiting, makes them in one transaction,
/// and answers them when that is on disk. So the more callers there are, the fewer commits each costs.</summary>
internal sealed class StoreWriter : IDisposable
{
    private const int LargestBatch = 1_000;
    private static readonly Sql Begin = new("BEGIN IMMEDIATE");
    private static readonly Sql Commit = new("COMMIT");
    private static readonly Sql Rollback = new("ROLLBACK");

    private readonly Connection _connection;
    private readonly BlockingCollection<Item> _waiting = [];
    private readonly Thread _thread;
    private readonly Checkpointer _checkpoints;

    public StoreWriter(Connection connection, string path)
    {
        _connection = connection;
        _checkpoints = new Checkpointer(path);
        _thread = new Thread(Loop) { IsBackground = true, Name = $"Local store {Path.GetFileName(path)}" };
        _thread.Start();
    }

    /// <summary>Told before (false) and after (true) each commit that changes something; for tests that end the process there.</summary>
    internal static Action<bool>? Committing { get; set; }

    public void Add(StoreWrite write) => _waiting.Add(new Item(write, InTransaction: true));

    /// <summary>Runs a statement that cannot be part of a transaction, between two transactions.</summary>
    public void AddAlone(StoreWrite write) => _waiting.Add(new Item(write, InTransaction: false));

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _checkpoints.Dispose();
        _waiting.Dispose();
        _connection.Dispose();
    }

    private void Loop()
    {
        var batch = new List<StoreWrite>(LargestBatch);
        while (_waiting.TryTake(out Item item, Timeout.Infinite))
        {
            Item? alone = null;
            do
            {
                if (!item.InTransaction)
                {
                    alone = item;
                    break;
                }

                batch.Add(item.Write);
            }
            while (batch.Count < LargestBatch && _waiting.TryTake(out item));

            if (batch.Count > 0 && !TryWrite(batch) && batch.Count > 1)
            {
                // One change cannot be made: find out which by making each alone.
                foreach (StoreWrite write in batch)
                {
                    TryWrite([write]);
                }
            }

            batch.Clear();
            if (alone is not null)
            {
                RunAlone(alone.Value.Write);
            }
        }
    }

    private bool TryWrite(List<StoreWrite> batch)
    {
        try
        {
            _connection[Begin].Run();
            _connection.NoticeOthers();
            int before = _connection.TotalChanges;
            foreach (StoreWrite write in batch)
            {
                write.Run(_connection);
            }

            Action<bool>? told = _connection.TotalChanges == before ? null : Committing;
            told?.Invoke(false);
            _connection[Commit].Run();
            told?.Invoke(true);
            _checkpoints.Committed();
        }
        catch (Exception fault)
        {
            UndoQuietly();
            if (batch.Count == 1)
            {
                batch[0].Fail(fault);
            }

            return false;
        }

        foreach (StoreWrite write in batch)
        {
            write.Succeed();
        }

        return true;
    }

    private void RunAlone(StoreWrite write)
    {
        try
        {
            write.Run(_connection);
            write.Succeed();
        }
        catch (Exception fault)
        {
            write.Fail(fault);
        }
    }

    private void UndoQuietly()
    {
        _connection.Numbers.Clear();
        _connection.EndAll();
        try
        {
            _connection[Rollback].Run();
        }
        catch (SqliteFault)
        {
            // SQLite had already rolled back by itself, or the transaction never began.
        }
    }

    private readonly record struct Item(StoreWrite Write, bool InTransaction);
}
