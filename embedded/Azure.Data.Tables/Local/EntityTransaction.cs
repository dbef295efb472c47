using Azure.Data.Tables.Http;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>Several changes of one partition: all are checked, in order, before the first is made.</summary>
internal sealed class EntityTransaction
{
    private const int MostActions = 100;

    private readonly EntityChange[] _changes;
    private readonly int _count;
    private readonly Refusal? _next;

    /// <summary>Checks what can be checked without the file; what follows the first refused action does not matter.</summary>
    public EntityTransaction(IReadOnlyList<EntityAction> actions)
    {
        _changes = new EntityChange[actions.Count];
        Stamps = new long[actions.Count];
        if (actions.Count > MostActions)
        {
            _next = Refusal.TooManyActions;
            return;
        }

        var rows = new HashSet<string>(actions.Count, StringComparer.Ordinal);
        for (; _count < actions.Count; _count++)
        {
            EntityAction action = actions[_count];
            _next = action.PartitionKey != actions[0].PartitionKey ? Refusal.DifferentPartitions
                : !rows.Add(action.RowKey) ? Refusal.DuplicateRow(action.RowKey)
                : null;
            if (_next is null)
            {
                (EntityChange? change, _next) = EntityChange.Prepare(action);
                _changes[_count] = change!;
            }

            if (_next is not null)
            {
                return;
            }
        }
    }

    /// <summary>When each change was made.</summary>
    public long[] Stamps { get; }

    /// <returns>Which change is refused, and why; a null reason when all were made.</returns>
    public (int Failed, Refusal? Refusal) Run(Connection connection, string table, LocalStore store)
    {
        if (_count == 0)
        {
            return (0, _next);
        }

        long number = LocalTables.FindOnce(connection, table);
        if (number == 0)
        {
            return (0, LocalTables.Missing(table));
        }

        for (int index = 0; index < _count; index++)
        {
            if (_changes[index].Check(connection, number) is { } refusal)
            {
                return (index, refusal);
            }
        }

        for (int index = 0; index < _count && _next is null; index++)
        {
            Stamps[index] = store.NextStamp();
            _changes[index].Apply(connection, Stamps[index]);
        }

        return (_count, _next);
    }
}
