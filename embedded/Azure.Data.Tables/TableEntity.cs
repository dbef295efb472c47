#nullable disable
using System.Collections;
using Azure.Data.Tables.Entities;
using Embedded.Storage;

namespace Azure.Data.Tables;

/// <summary>An entity with any set of properties, by name.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _properties;

    /// <summary>An entity without any property.</summary>
    public TableEntity()
    {
        _properties = [];
    }

    /// <summary>An entity with its key.</summary>
    public TableEntity(string partitionKey, string rowKey)
    {
        _properties = new() { [nameof(PartitionKey)] = partitionKey, [nameof(RowKey)] = rowKey };
    }

    /// <summary>An entity with the given properties.</summary>
    public TableEntity(IDictionary<string, object> values)
    {
        _properties = values is null ? [] : new(values);
    }

    /// <summary>The first part of the key.</summary>
    public string PartitionKey
    {
        get => GetString(nameof(PartitionKey));
        set => _properties[nameof(PartitionKey)] = value;
    }

    /// <summary>The second part of the key, unique within the partition.</summary>
    public string RowKey
    {
        get => GetString(nameof(RowKey));
        set => _properties[nameof(RowKey)] = value;
    }

    /// <summary>When the service last changed the entity; set by the service.</summary>
    public DateTimeOffset? Timestamp
    {
        get => Get<DateTimeOffset?>(nameof(Timestamp));
        set => _properties[nameof(Timestamp)] = value;
    }

    /// <summary>The entity's version; set by the service.</summary>
    public ETag ETag
    {
        get => new(GetString(EntityJson.ETagName));
        set => _properties[EntityJson.ETagName] = value.ToString();
    }

    /// <summary>A property's value, or null. A new value keeps a numeric property's type where an int was given.</summary>
    public object this[string key]
    {
        get => Get<object>(key);
        set => Set(key, value);
    }

    /// <summary>The names of the properties.</summary>
    public ICollection<string> Keys => _properties.Keys;

    /// <summary>How many properties there are.</summary>
    public int Count => _properties.Count;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>A string property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public string GetString(string key) => Get<string>(key);

    /// <summary>A binary property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public byte[] GetBinary(string key) => Get<byte[]>(key);

    /// <summary>A binary property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public BinaryData GetBinaryData(string key) => Get<BinaryData>(key);

    /// <summary>A Boolean property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public bool? GetBoolean(string key) => Get<bool?>(key);

    /// <summary>A moment, in UTC.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public DateTime? GetDateTime(string key) => Get<DateTime?>(key);

    /// <summary>A moment.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public DateTimeOffset? GetDateTimeOffset(string key) => Get<DateTimeOffset?>(key);

    /// <summary>A double property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public double? GetDouble(string key) => Get<double?>(key);

    /// <summary>A GUID property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public Guid? GetGuid(string key) => Get<Guid?>(key);

    /// <summary>A 32-bit property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public int? GetInt32(string key) => Get<int?>(key);

    /// <summary>A 64-bit property.</summary>
    /// <exception cref="InvalidOperationException">It has another type.</exception>
    public long? GetInt64(string key) => Get<long?>(key);

    /// <summary>Sets a property.</summary>
    public void Add(string key, object value) => Set(key, value);

    /// <summary>Removes all properties.</summary>
    public void Clear() => _properties.Clear();

    /// <summary>Is there such a property?</summary>
    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    /// <summary>Removes a property.</summary>
    public bool Remove(string key) => _properties.Remove(key);

    /// <summary>A property's value, if there is one.</summary>
    public bool TryGetValue(string key, out object value) => _properties.TryGetValue(key, out value);

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Set(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    internal void SetRead(string key, object value) => _properties[key] = value;

    internal void WriteTo(PropertySink sink)
    {
        foreach ((string name, object value) in _properties)
        {
            EntityWriter.WriteOne(sink, name, value);
        }
    }

    private T Get<T>(string key)
    {
        Argument.NotNullOrEmpty(key);
        if (!_properties.TryGetValue(key, out object value) || value is null)
        {
            return default;
        }

        object converted = value switch
        {
            DateTimeOffset moment when typeof(T) == typeof(DateTime?) => moment.UtcDateTime,
            DateTime moment when typeof(T) == typeof(DateTimeOffset?) => new DateTimeOffset(moment),
            byte[] bytes when typeof(T) == typeof(BinaryData) => new BinaryData(bytes),
            _ => value,
        };
        return converted is T typed
            ? typed
            : throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {value.GetType()} typed property.");
    }

    private void Set(string key, object value)
    {
        Argument.NotNullOrEmpty(key);
        _properties.TryGetValue(key, out object existing);
        _properties[key] = (existing, value) switch
        {
            (double, int number) => (double)number,
            (long, int number) => (long)number,
            (string, DateTime or DateTimeOffset) => value.ToString(),
            _ => value,
        };
    }
}
