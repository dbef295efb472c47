namespace Azure.Data.Tables.Http;

/// <summary>One write. Without <paramref name="IfMatch"/> an update is an upsert.</summary>
internal readonly record struct EntityAction(
    TableTransactionActionType Type, string PartitionKey, string RowKey, ITableEntity? Entity, string? IfMatch)
{
    public static EntityAction Of(TableTransactionAction action)
    {
        ITableEntity entity = action.Entity;
        string? ifMatch = action.ActionType switch
        {
            TableTransactionActionType.Delete => action.ETag == default ? "*" : action.ETag.ToString(),
            TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace =>
                action.ETag == default ? null : action.ETag.ToString(),
            _ => null,
        };
        return new EntityAction(action.ActionType, entity.PartitionKey, entity.RowKey, entity, ifMatch);
    }
}
