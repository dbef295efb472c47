using System.Text;
using Microsoft.DurableTask.Client;

namespace Microsoft.DurableTask.Storage;

/// <summary>What has been committed.</summary>
internal sealed class HubReader(HubFile file)
{
    private const string Columns = """
        i.key, i.id, i.name, i.version, i.input, i.tags, i.parent_id, i.parent_name, i.parent_task, i.parent_generation, i.start_at,
        i.created, coalesce(a.status, i.status), i.generation, coalesce(a.updated, i.updated), i.completed, i.custom_status, i.output, i.failure, i.trace
        """;

    private const string NoPayloads = """
        i.key, i.id, i.name, i.version, NULL, i.tags, i.parent_id, i.parent_name, i.parent_task, i.parent_generation, i.start_at,
        i.created, coalesce(a.status, i.status), i.generation, coalesce(a.updated, i.updated), i.completed, NULL, NULL, i.failure, i.trace
        """;

    private const string ById = $"SELECT {Columns} FROM instances i LEFT JOIN active a USING (key) WHERE i.id = ?";

    internal InstanceState? Find(string id) => file.Read(db => Find(db, id));

    /// <summary>An instance with all its turns.</summary>
    internal (InstanceState State, List<List<HubEvent>> Turns)? Load(string id) => file.Read<(InstanceState, List<List<HubEvent>>)?>(db =>
    {
        var state = Find(db, id);
        if (state is null)
        {
            return null;
        }

        var turns = new List<List<HubEvent>>();
        db.QueryOften(
            "SELECT events FROM history WHERE key = ? ORDER BY seq",
            s => s.Bind(state.Key),
            s => turns.Add(EventCodec.ReadAll(s.Blob(0))));
        return (state, turns);
    });

    /// <summary>All instances that are not over.</summary>
    internal List<ActiveRow> Active() => file.Read(db =>
    {
        var rows = new List<ActiveRow>();
        db.Query(
            "SELECT a.key, i.id, a.status, a.due, a.busy, i.generation FROM active a JOIN instances i USING (key) ORDER BY a.key",
            _ => { },
            s => rows.Add(new(s.Long(0), s.Text(1), (OrchestrationRuntimeStatus)s.Long(2), s.LongOrNull(3), s.Long(4) != 0, (int)s.Long(5))));
        return rows;
    });

    internal List<(long Key, HubEvent Message)> Messages() => file.Read(db =>
    {
        var messages = new List<(long, HubEvent)>();
        db.Query(
            "SELECT seq, key, generation, event FROM messages ORDER BY seq",
            _ => { },
            s => messages.Add((s.Long(1), EventCodec.ReadMessage(s.Blob(3), (int)s.Long(2), s.Long(0)))));
        return messages;
    });

    /// <summary>Activities whose orchestrations did not wait for them, and which have not run to their end.</summary>
    internal List<(long Key, int Generation, string Id, HubEvent Call)> Orphans() => file.Read(db =>
    {
        var orphans = new List<(long, int, string, HubEvent)>();
        db.Query(
            "SELECT key, generation, id, event FROM orphans",
            _ => { },
            s => orphans.Add((s.Long(0), (int)s.Long(1), s.Text(2), EventCodec.ReadMessage(s.Blob(3), -1, 0))));
        return orphans;
    });

    internal List<InstanceState> Query(OrchestrationQuery? filter, bool payloads, long after, int count)
    {
        var where = new StringBuilder("i.key > ?");
        var values = new List<Action<SqliteStatement>> { s => s.Bind(after) };
        Add(filter?.CreatedFrom is { } from, " AND i.created >= ?", s => s.Bind(filter!.CreatedFrom!.Value.UtcTicks));
        Add(filter?.CreatedTo is { } to, " AND i.created <= ?", s => s.Bind(filter!.CreatedTo!.Value.UtcTicks));
        Add(!string.IsNullOrEmpty(filter?.InstanceIdPrefix), " AND i.id >= ? AND i.id < ?", s =>
            s.Bind(filter!.InstanceIdPrefix).Bind(filter.InstanceIdPrefix + "\U0010FFFF"));
        if (filter?.Statuses?.ToList() is { Count: > 0 } statuses)
        {
            where.Append($" AND coalesce(a.status, i.status) IN ({string.Join(',', statuses.Select(s => (int)s))})");
        }

        var columns = payloads ? Columns : NoPayloads;
        return file.Read(db => List(
            db,
            $"SELECT {columns} FROM instances i LEFT JOIN active a USING (key) WHERE {where} ORDER BY i.key LIMIT {count}",
            s => values.ForEach(bind => bind(s))));

        void Add(bool wanted, string condition, Action<SqliteStatement> bind)
        {
            if (wanted)
            {
                where.Append(condition);
                values.Add(bind);
            }
        }
    }

    /// <summary>Ids of instances that are over, in the order they ended, after the place given by the last of the page before.</summary>
    internal List<(string Id, long Completed, long Key)> Completed(
        IReadOnlyList<OrchestrationRuntimeStatus>? statuses, long from, long to, (long Completed, long Key) after, int count) => file.Read(db =>
        {
            var ids = new List<(string, long, long)>();
            var ofStatus = statuses is { Count: > 0 } ? $" AND status IN ({string.Join(',', statuses.Select(s => (int)s))})" : "";
            db.Query(
                $"SELECT id, completed, key FROM instances WHERE completed >= ? AND completed <= ? AND (completed, key) > (?, ?){ofStatus} ORDER BY completed, key LIMIT {count}",
                s => s.Bind(from).Bind(to).Bind(after.Completed).Bind(after.Key),
                s => ids.Add((s.Text(0), s.Long(1), s.Long(2))));
            return ids;
        });

    /// <summary>The sub-orchestrations that an instance has started.</summary>
    internal List<string> Children(string id) => file.Read(db =>
    {
        var children = new List<string>();
        db.QueryOften("SELECT id FROM instances WHERE parent_id = ?", s => s.Bind(id), s => children.Add(s.Text(0)));
        return children;
    });

    private static InstanceState? Find(SqliteConnection db, string id)
    {
        InstanceState? found = null;
        db.QueryOften(ById, s => s.Bind(id), s => found = ReadState(s));
        return found;
    }

    private static List<InstanceState> List(SqliteConnection db, string sql, Action<SqliteStatement> bind)
    {
        var found = new List<InstanceState>();
        db.Query(sql, bind, s => found.Add(ReadState(s)));
        return found;
    }

    private static InstanceState ReadState(SqliteStatement s) => new(
        s.Long(0),
        new InstanceRow(
            s.Text(1), s.Text(2), s.TextOrNull(3), s.TextOrNull(4), s.TextOrNull(5),
            s.IsNull(6) ? null : new ParentRow(s.Text(6), s.Text(7), (int)s.Long(8), (int)s.Long(9)),
            s.LongOrNull(10), s.Long(11), s.TextOrNull(19)),
        (OrchestrationRuntimeStatus)s.Long(12), (int)s.Long(13), s.Long(14), s.LongOrNull(15),
        s.TextOrNull(16), s.TextOrNull(17), s.IsNull(18) ? null : EventCodec.ReadFailure(s.Blob(18)));
}

/// <summary>An instance that is not over.</summary>
internal readonly record struct ActiveRow(long Key, string Id, OrchestrationRuntimeStatus Status, long? Due, bool Busy, int Generation);
