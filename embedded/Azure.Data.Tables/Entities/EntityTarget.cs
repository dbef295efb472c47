namespace Azure.Data.Tables.Entities;

/// <summary>An entity that is being read: of a class of the caller's, or a dictionary.</summary>
internal struct EntityTarget
{
    private readonly TableEntity? _table;
    private readonly IDictionary<string, object?>? _dictionary;
    private readonly EntityBinding? _binding;
    private int _expected;

    private EntityTarget(object entity, EntityBinding? binding)
    {
        Entity = entity;
        _binding = binding;
        _table = entity as TableEntity;
        _dictionary = _table is null ? entity as IDictionary<string, object?> : null;
    }

    public object Entity { get; }

    public static EntityTarget Create(Type type)
    {
        if (type == typeof(TableEntity))
        {
            return new EntityTarget(new TableEntity(), null);
        }

        EntityBinding binding = EntityBinding.For(type);
        return new EntityTarget(binding.Create(), binding);
    }

    public void Set(ReadOnlySpan<byte> name, EdmValue value)
    {
        if (_table is not null)
        {
            _table.SetRead(NamePool.Get(name).Text, value.ToObject());
            return;
        }

        if (_dictionary is not null)
        {
            _dictionary[NamePool.Get(name).Text] = value.ToObject();
            return;
        }

        int index = _binding!.IndexOf(name, _expected);
        if (index >= 0)
        {
            _binding.Assign(Entity, index, value);
            _expected = index + 1;
        }
    }
}
