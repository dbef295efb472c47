namespace Azure.Data.Tables.Entities;

/// <summary>Hands an entity's properties to a sink, whatever kind of entity it is.</summary>
internal static class EntityWriter
{
    public static void Write(ITableEntity entity, PropertySink sink)
    {
        if (entity is TableEntity table)
        {
            table.WriteTo(sink);
        }
        else if (entity is IDictionary<string, object> dictionary)
        {
            foreach ((string name, object value) in dictionary)
            {
                WriteOne(sink, name, value);
            }
        }
        else
        {
            EntityBinding.For(entity.GetType()).Write(entity, sink);
        }
    }

    public static void WriteOne(PropertySink sink, string name, object? value)
    {
        if (name is not (EntityJson.ETagName or "Timestamp"))
        {
            sink.Write(NamePool.Get(name), EdmValue.FromObject(value));
        }
    }
}
