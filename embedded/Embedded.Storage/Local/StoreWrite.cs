namespace Embedded.Storage.Local;

/// <summary>One caller's change. It runs inside a transaction that other callers' changes share, and its answer is given once that
/// transaction is on disk. A change that refuses leaves the file as it was.</summary>
internal abstract class StoreWrite
{
    /// <summary>Makes the change; may be run again if the shared transaction failed.</summary>
    public abstract void Run(Connection connection);

    /// <summary>The change is on disk.</summary>
    public abstract void Succeed();

    public abstract void Fail(Exception fault);
}

/// <summary>A change with an answer.</summary>
internal sealed class StoreWrite<T>(Func<Connection, T> change) : StoreWrite
{
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _answer = default!;

    public Task<T> Task => _completion.Task;

    public override void Run(Connection connection) => _answer = change(connection);

    public override void Succeed() => _completion.SetResult(_answer);

    public override void Fail(Exception fault) => _completion.SetException(fault);
}
