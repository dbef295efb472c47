namespace Azure.Data.Tables.Entities;

/// <summary>An entity that is being read: of a class of the caller's, or a dictionary.</summary>
internal struct EntityTarget
{
    private readonly TableEntity? _dictionary;
    private readonly EntityBinding? _binding;
    private int _expected;

    private EntityTarget(object entity, EntityBinding? binding)
    {
        Entity = entity;
        _binding = binding;
        _dictionary = entity as TableEntity;
    }

    public object Entity { get; }

    /// <param name="type">The class to create; for an interface that a dictionary entity has, a dictionary entity.</param>
    public static EntityTarget Create(Type type)
    {
        if (type.IsAssignableFrom(typeof(TableEntity)))
        {
            return new EntityTarget(new TableEntity(), null);
        }

        EntityBinding binding = EntityBinding.For(type);
        return new EntityTarget(binding.Create(), binding);
    }

    public void Set(ReadOnlySpan<byte> name, EdmValue value)
    {
        if (_dictionary is not null)
        {
            _dictionary.SetRead(NamePool.Get(name).Text, value.ToObject());
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
