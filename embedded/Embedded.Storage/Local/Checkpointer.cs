namespace Embedded.Storage.Local;

/// <summary>Moves what was committed from the write-ahead log into the file, on a thread and a connection of its own: it takes tens of milliseconds now
/// and then, and no commit waits for it.</summary>
internal sealed class Checkpointer : IDisposable
{
    // A commit is some ten pages of the log.
    private const int CommitsBetween = 100;
    private static readonly Sql Passive = new("PRAGMA wal_checkpoint(PASSIVE)");

    private readonly string _path;
    private readonly Thread _thread;
    private readonly SemaphoreSlim _wanted = new(0);
    private volatile bool _ending;
    private int _commits;

    public Checkpointer(string path)
    {
        _path = path;
        _thread = new Thread(Loop) { IsBackground = true, Name = $"Checkpoints of {Path.GetFileName(path)}" };
        _thread.Start();
    }

    /// <summary>Told by the writer after each commit.</summary>
    public void Committed()
    {
        if (++_commits >= CommitsBetween)
        {
            _commits = 0;
            _wanted.Release();
        }
    }

    public void Dispose()
    {
        _ending = true;
        _wanted.Release();
        _thread.Join();
        _wanted.Dispose();
    }

    private void Loop()
    {
        Connection? connection = null;
        while (true)
        {
            _wanted.Wait();
            while (_wanted.Wait(0))
            {
                // One pass is enough for all who asked meanwhile.
            }

            if (_ending)
            {
                connection?.Dispose();
                return;
            }

            try
            {
                connection ??= new Connection(_path, cacheKilobytes: 1_024);
                Statement pass = connection[Passive];
                pass.Step();
                pass.Reset();
            }
            catch (SqliteFault)
            {
                // The log stays as long as it is; the next pass, or the writer itself at its limit, moves what is in it.
            }
        }
    }
}
