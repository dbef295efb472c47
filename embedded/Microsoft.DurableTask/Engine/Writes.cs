using System.Buffers;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>Stores a new instance; one of the same id that is over gives way, unless its status forbids it.</summary>
internal sealed class CreateWrite(Hub hub, Instance instance, InstanceRow row, IReadOnlySet<OrchestrationRuntimeStatus> forbidden) : WriteOperation
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private OrchestrationRuntimeStatus? conflict;

    internal Task Done => done.Task;

    internal static OrchestrationAlreadyExistsException Exists(string id, OrchestrationRuntimeStatus status) =>
        new($"An orchestration with id '{id}' already exists. It's in the {status} state.");

    internal static long InsertOrReplace(HubStatements statements, InstanceRow row)
    {
        var key = statements.InsertInstance(row, (int)OrchestrationRuntimeStatus.Pending);
        if (key != 0)
        {
            return key;
        }

        statements.DeleteInstance(statements.FindInstance(row.Id)!.Value.Key);
        return statements.InsertInstance(row, (int)OrchestrationRuntimeStatus.Pending);
    }

    internal override void Apply(HubStatements statements)
    {
        instance.Key = statements.InsertInstance(row, (int)OrchestrationRuntimeStatus.Pending);
        if (instance.Key != 0)
        {
            return;
        }

        var (key, status) = statements.FindInstance(row.Id)!.Value;
        if (forbidden.Contains((OrchestrationRuntimeStatus)status))
        {
            conflict = (OrchestrationRuntimeStatus)status;
            return;
        }

        statements.DeleteInstance(key);
        instance.Key = statements.InsertInstance(row, (int)OrchestrationRuntimeStatus.Pending);
    }

    internal override void Committed()
    {
        if (conflict is { } status)
        {
            hub.Release(instance);
            done.SetException(Exists(row.Id, status));
            return;
        }

        done.SetResult();
        hub.Begin(instance, row.StartAt);
    }

    internal override void Failed(Exception exception)
    {
        // The key goes to the next instance: what is still written for this one must not reach that.
        instance.Key = 0;
        hub.Release(instance);
        done.SetException(exception);
    }
}

/// <summary>Stores a message until a turn consumes it.</summary>
internal sealed class MessageWrite(Hub hub, Instance target, HubEvent message) : WriteOperation
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool overtook;

    internal Task Done => done.Task;

    internal static void Insert(HubStatements statements, Instance target, HubEvent message)
    {
        if (target.Key == 0 || target.EndWritten || message.Row == HubEvent.Consumed)
        {
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        EventCodec.Write(buffer, message);
        message.Row = statements.InsertMessage(target.Key, message.Generation, buffer.WrittenSpan);
        target.HasStoredMessages = true;
    }

    internal override void Apply(HubStatements statements)
    {
        overtook = target.Key == 0;
        Insert(statements, target, message);
    }

    internal override void Committed()
    {
        if (!overtook || target.Gone)
        {
            done.SetResult();
        }
        else if (!hub.TryWrite(this))
        {
            // The message has overtaken the start of its instance, and nobody writes any more.
            done.SetException(new ObjectDisposedException(nameof(Hub)));
        }
    }

    internal override void Failed(Exception exception)
    {
        // The number of the row goes to the next message: a turn that takes this one must not remove that.
        message.Row = 0;
        done.SetException(exception);
    }
}

/// <summary>An activity whose orchestration did not wait for it has run.</summary>
internal sealed class OrphanDone(long key, int generation, int taskId) : WriteOperation
{
    internal override void Apply(HubStatements statements) => statements.DeleteOrphan(key, generation, taskId);

    internal override void Committed()
    {
    }

    internal override void Failed(Exception exception)
    {
    }
}

/// <summary>Removes instances that are over.</summary>
internal sealed class PurgeWrite(IReadOnlyList<string> ids) : WriteOperation
{
    private readonly TaskCompletionSource<int> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;

    internal Task<int> Done => done.Task;

    internal override void Apply(HubStatements statements)
    {
        foreach (var id in ids)
        {
            if (statements.FindInstance(id) is { } found && IsOver((OrchestrationRuntimeStatus)found.Status))
            {
                statements.DeleteInstance(found.Key);
                count++;
            }
        }
    }

    internal override void Committed() => done.SetResult(count);

    internal override void Failed(Exception exception) => done.SetException(exception);

    private static bool IsOver(OrchestrationRuntimeStatus status) => status
        is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;
}
