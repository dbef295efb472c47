using Azure.Data.Tables.Http;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>One write, checked and encoded on its caller's thread, then made by the writer.</summary>
internal sealed class EntityChange
{
    private const int LongestKey = 512;
    private const int LargestEntity = 1024 * 1024;

    private static readonly Sql Find = new("SELECT id, stamp, body FROM entities WHERE key=?1");
    private static readonly Sql Insert = new("INSERT INTO entities(key, stamp, body) VALUES(?1, ?2, ?3)");
    private static readonly Sql Put = new(
        "INSERT INTO entities(key, stamp, body) VALUES(?1, ?2, ?3) ON CONFLICT(key) DO UPDATE SET stamp=excluded.stamp, body=excluded.body");
    private static readonly Sql Replace = new("UPDATE entities SET stamp=?2, body=?3 WHERE id=?1");
    private static readonly Sql Remove = new("DELETE FROM entities WHERE id=?1");

    private readonly TableTransactionActionType _type;
    private readonly byte[] _key;
    private readonly ReadOnlyMemory<byte> _body;
    private readonly long _condition = EntityTag.Any;
    private readonly bool _mustExist;
    private long _row;
    private ReadOnlyMemory<byte> _merged;

    private EntityChange(EntityAction action, EntityBody? body)
    {
        _type = action.Type;
        _key = EntityKey.Of(action.PartitionKey, action.RowKey);
        _body = body?.Bytes ?? default;
        if (action.IfMatch is not null)
        {
            _mustExist = true;
            _condition = EntityTag.Condition(action.IfMatch);
        }
    }

    private bool IsMerge => _type is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge;

    /// <summary>The change, or why it is refused whatever is stored.</summary>
    public static (EntityChange? Change, Refusal? Refusal) Prepare(EntityAction action)
    {
        if (action.PartitionKey is null)
        {
            return (null, Refusal.InvalidInput);
        }

        bool isDelete = action.Type == TableTransactionActionType.Delete;
        EntityBody? body = isDelete ? null : EntityBody.Of(action.Entity!);
        Refusal? refusal = body?.Refusal;
        if (refusal is null && body is not null && body.Bytes.Length + action.PartitionKey.Length + action.RowKey.Length > LargestEntity)
        {
            refusal = Refusal.EntityTooLarge;
        }

        if (refusal is null && action.IfMatch is not null && !EntityTag.IsWellFormed(action.IfMatch))
        {
            refusal = action.Type is TableTransactionActionType.UpdateMerge ? Refusal.InvalidOperation : Refusal.InvalidInput;
        }

        if (refusal is null && !isDelete && !(IsValidKey(action.PartitionKey) && IsValidKey(action.RowKey)))
        {
            refusal = Refusal.InvalidInput;
        }

        return refusal is null ? (new EntityChange(action, body), null) : (null, refusal);
    }

    /// <summary>Looks whether the change can be made; changes nothing.</summary>
    public Refusal? Check(Connection connection, long table)
    {
        EntityKey.SetTable(_key, table);
        Statement find = connection[Find].Bind(1, _key);
        _row = 0;
        long stamp = 0;
        if (find.Step())
        {
            _row = find.Int64(0);
            stamp = find.Int64(1);
            _merged = IsMerge ? EntityBody.Merge(find.Blob(2), _body) : _body;
            find.Reset();
        }

        if (_row == 0)
        {
            _merged = _body;
            bool mustExist = _mustExist || _type == TableTransactionActionType.Delete;
            return mustExist ? Refusal.ResourceNotFound : null;
        }

        if (_type == TableTransactionActionType.Add)
        {
            return Refusal.EntityAlreadyExists;
        }

        return _condition == EntityTag.Any || _condition == stamp
            ? _merged.Length > LargestEntity ? Refusal.EntityTooLarge : null
            : Refusal.UpdateConditionNotSatisfied;
    }

    /// <summary>Makes a change that was checked in the same transaction.</summary>
    public void Apply(Connection connection, long stamp)
    {
        if (_type == TableTransactionActionType.Delete)
        {
            connection[Remove].Bind(1, _row).Run();
        }
        else if (_row == 0)
        {
            connection[Insert].Bind(1, _key).Bind(2, stamp).Bind(3, _merged.Span).Run();
        }
        else
        {
            connection[Replace].Bind(1, _row).Bind(2, stamp).Bind(3, _merged.Span).Run();
        }
    }

    /// <summary>Checks and makes a single change.</summary>
    public Refusal? Run(Connection connection, long table, long stamp)
    {
        if (_type == TableTransactionActionType.UpsertReplace)
        {
            EntityKey.SetTable(_key, table);
            connection[Put].Bind(1, _key).Bind(2, stamp).Bind(3, _body.Span).Run();
            return null;
        }

        Refusal? refusal = Check(connection, table);
        if (refusal is null)
        {
            Apply(connection, stamp);
        }

        return refusal;
    }

    private static bool IsValidKey(string key)
    {
        if (key.Length > LongestKey)
        {
            return false;
        }

        foreach (char unit in key)
        {
            if (unit < ' ' || (unit >= 0x7F && unit <= 0x9F) || unit is '/' or '\\' or '#' or '?')
            {
                return false;
            }
        }

        return true;
    }
}
