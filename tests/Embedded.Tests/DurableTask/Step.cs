using Microsoft.DurableTask.Storage;

namespace Embedded.Tests.DurableTask;

/// <summary>Something between two writes, that a test has in hand.</summary>
internal sealed class Step : WriteOperation
{
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Action<HubStatements> Applied { get; init; } = _ => { };

    internal Action WhenCommitted { get; init; } = () => { };

    /// <summary>Ends when the writing thread is at it: what is given to the writer from then on is not in the same batch.</summary>
    internal Task Begun => begun.Task;

    internal Task Done => done.Task;

    internal static InstanceRow Row(string id) => new(id, "Twice", null, null, null, null, null, 1);

    internal override void Apply(HubStatements statements)
    {
        begun.TrySetResult();
        Applied(statements);
    }

    internal override void Committed()
    {
        WhenCommitted();
        done.SetResult();
    }

    internal override void Failed(Exception exception) => done.SetException(exception);
}
