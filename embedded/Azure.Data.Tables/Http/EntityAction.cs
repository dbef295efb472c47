namespace Azure.Data.Tables.Http;

/// <summary>One write. Without <paramref name="IfMatch"/> an update is an upsert.</summary>
internal readonly record struct EntityAction(
    TableTransactionActionType Type, string PartitionKey, string RowKey, ITableEntity? Entity, string? IfMatch)
{
    public static EntityAction Of(TableTransactionAction action)
    {
        ITableEntity entity = action.Entity;
        ArgumentNullException.ThrowIfNull(entity.RowKey, "key");
        string? ifMatch = action.ActionType switch
        {
            TableTransactionActionType.Delete => action.ETag == default ? "*" : action.ETag.ToString(),
            TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace =>
                action.ETag == default ? null : action.ETag.ToString(),
            TableTransactionActionType.Add or TableTransactionActionType.UpsertMerge or TableTransactionActionType.UpsertReplace => null,
            _ => throw new InvalidOperationException("Unknown request type."),
        };
        return new EntityAction(action.ActionType, entity.PartitionKey, entity.RowKey, entity, ifMatch);
    }
}
