using System.Buffers;

namespace Microsoft.DurableTask.Storage;

/// <summary>The writes of a hub, prepared once.</summary>
internal sealed class HubStatements(SqliteConnection db)
{
    private readonly SqliteStatement begin = db.Prepare("BEGIN IMMEDIATE");
    private readonly SqliteStatement commit = db.Prepare("COMMIT");
    private readonly SqliteStatement rollback = db.Prepare("ROLLBACK");

    private readonly SqliteStatement insertInstance = db.Prepare("""
        INSERT INTO instances (id, name, version, input, tags, parent_id, parent_name, parent_task, parent_generation, start_at,
            created, updated, status, trace)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?11, ?11, ?12, ?13) ON CONFLICT (id) DO NOTHING
        """);

    private readonly SqliteStatement findInstance = db.Prepare("SELECT key, status FROM instances WHERE id = ?");
    private readonly SqliteStatement deleteInstance = db.Prepare("DELETE FROM instances WHERE key = ?");

    private readonly SqliteStatement endInstance = db.Prepare("""
        UPDATE instances SET updated = ?1, completed = ?1, status = ?2, output = ?3, failure = ?4 WHERE key = ?5
        """);

    private readonly SqliteStatement restartInstance = db.Prepare("""
        UPDATE instances SET input = ?, version = ?, generation = ?, custom_status = NULL WHERE key = ?
        """);

    private readonly SqliteStatement setCustomStatus = db.Prepare("UPDATE instances SET custom_status = ? WHERE key = ?");
    private readonly SqliteStatement insertActive = db.Prepare("INSERT INTO active (key, status, due, busy, updated) VALUES (?, ?, ?, ?, ?)");
    private readonly SqliteStatement updateActive = db.Prepare("UPDATE active SET status = ?, due = ?, busy = ?, updated = ? WHERE key = ?");
    private readonly SqliteStatement deleteActive = db.Prepare("DELETE FROM active WHERE key = ?");
    private readonly SqliteStatement appendHistory = db.Prepare("INSERT INTO history (key, events) VALUES (?, ?)");
    private readonly SqliteStatement deleteHistory = db.Prepare("DELETE FROM history WHERE key = ?");
    private readonly SqliteStatement insertMessage = db.Prepare("INSERT INTO messages (key, generation, event) VALUES (?, ?, ?)");
    private readonly SqliteStatement deleteMessage = db.Prepare("DELETE FROM messages WHERE seq = ?");
    private readonly SqliteStatement deleteMessages = db.Prepare("DELETE FROM messages WHERE key = ?");

    private readonly SqliteStatement insertOrphan =
        db.Prepare("INSERT OR REPLACE INTO orphans (key, generation, task, id, event) VALUES (?, ?, ?, ?, ?)");

    private readonly SqliteStatement deleteOrphan = db.Prepare("DELETE FROM orphans WHERE key = ? AND generation = ? AND task = ?");

    internal void Begin() => begin.Run();

    internal void Commit() => commit.Run();

    internal void Rollback()
    {
        try
        {
            rollback.Run();
        }
        catch (IOException)
        {
            // Some errors, such as a full disk, have rolled back already.
        }
    }

    /// <summary>Adds an instance; 0 when its id exists.</summary>
    internal long InsertInstance(InstanceRow row, int status)
    {
        insertInstance.Bind(row.Id).Bind(row.Name).Bind(row.Version).Bind(row.Input).Bind(row.TagsText)
            .Bind(row.Parent?.InstanceId).Bind(row.Parent?.Name).Bind(row.Parent?.TaskId).Bind(row.Parent?.Generation).Bind(row.StartAt)
            .Bind(row.Created).Bind(status).Bind(row.Trace).Run();
        if (db.Changes == 0)
        {
            return 0;
        }

        var key = db.LastInsertedKey;
        insertActive.Bind(key).Bind(status).Bind(row.StartAt).Bind(row.StartAt is null ? 1L : 0L).Bind(row.Created).Run();
        return key;
    }

    internal (long Key, int Status)? FindInstance(string id)
    {
        if (!findInstance.Bind(id).Step())
        {
            return null;
        }

        var found = (findInstance.Long(0), (int)findInstance.Long(1));
        findInstance.Reset();
        return found;
    }

    internal void DeleteInstance(long key)
    {
        deleteInstance.Bind(key).Run();
        deleteActive.Bind(key).Run();
        deleteHistory.Bind(key).Run();
        deleteMessages.Bind(key).Run();
    }

    internal void EndInstance(
        long key, int status, long now, bool customStatusSet, string? customStatus, string? output, byte[]? failure, bool hadMessages)
    {
        if (customStatusSet)
        {
            SetCustomStatus(key, customStatus);
        }

        endInstance.Bind(now).Bind(status).Bind(output);
        _ = failure is null ? endInstance.Bind((string?)null) : endInstance.Bind(failure.AsSpan());
        endInstance.Bind(key).Run();
        deleteActive.Bind(key).Run();
        if (hadMessages)
        {
            deleteMessages.Bind(key).Run();
        }
    }

    internal void RestartInstance(long key, string? input, string? version, int generation)
    {
        restartInstance.Bind(input).Bind(version).Bind(generation).Bind(key).Run();
        deleteHistory.Bind(key).Run();
    }

    internal void SetCustomStatus(long key, string? status) => setCustomStatus.Bind(status).Bind(key).Run();

    internal void UpdateActive(long key, int status, long? due, bool busy, long now) =>
        updateActive.Bind(status).Bind(due).Bind(busy ? 1L : 0L).Bind(now).Bind(key).Run();

    internal void AppendHistory(long key, ReadOnlySpan<byte> events) => appendHistory.Bind(key).Bind(events).Run();

    internal long InsertMessage(long key, int generation, ReadOnlySpan<byte> message)
    {
        insertMessage.Bind(key).Bind(generation).Bind(message).Run();
        return db.LastInsertedKey;
    }

    internal void InsertOrphan(long key, int generation, string id, HubEvent call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        EventCodec.Write(buffer, call);
        insertOrphan.Bind(key).Bind(generation).Bind(call.TaskId).Bind(id).Bind(buffer.WrittenSpan).Run();
    }

    internal void DeleteOrphan(long key, int generation, int task) => deleteOrphan.Bind(key).Bind(generation).Bind(task).Run();

    internal void DeleteMessage(long row) => deleteMessage.Bind(row).Run();
}
