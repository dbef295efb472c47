namespace Microsoft.DurableTask.Engine;

/// <summary>Ids that begin with @ are those of entities, where entities are supported. This engine has none, but keeps the ids free.</summary>
internal static class EntityIds
{
    internal static void Refuse(bool areReserved, string? id, string argument)
    {
        if (areReserved && id is ['@', ..])
        {
            throw new ArgumentException(
                "Instance IDs starting with '@' are reserved for entities, and must not be used for orchestrations, when entity support is enabled.",
                argument);
        }
    }
}
