#nullable disable

namespace Azure.Data.Tables;

/// <summary>One action of a transaction.</summary>
public class TableTransactionAction
{
    /// <summary>An unconditional action.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>An action that is done only if the stored entity has this ETag.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    /// <summary>What to do.</summary>
    public TableTransactionActionType ActionType { get; }

    /// <summary>With which entity.</summary>
    public ITableEntity Entity { get; }

    /// <summary>The condition; default for none.</summary>
    public ETag ETag { get; }
}
