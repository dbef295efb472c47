namespace Azure.Data.Tables;

/// <summary>The actions that a transaction can be made of.</summary>
public enum TableTransactionActionType
{
    /// <summary>Add an entity that is not there.</summary>
    Add = 0,

    /// <summary>Change the given properties of an entity that is there.</summary>
    UpdateMerge = 1,

    /// <summary>Replace an entity that is there.</summary>
    UpdateReplace = 2,

    /// <summary>Delete an entity that is there.</summary>
    Delete = 3,

    /// <summary>Add the entity, or change the given properties.</summary>
    UpsertMerge = 4,

    /// <summary>Add or replace the entity.</summary>
    UpsertReplace = 5,
}
