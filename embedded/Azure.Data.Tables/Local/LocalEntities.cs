using System.Text;
using Azure.Data.Tables.Entities;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>Reads entities of the file.</summary>
internal static class LocalEntities
{
    private const int LargestPage = 1_000;
    private static readonly Sql One = new("SELECT stamp, body FROM entities WHERE key=?1");
    private static readonly Sql Range = new("SELECT key, stamp, body FROM entities WHERE key>=?1 AND key<?2 ORDER BY key");

    /// <returns>The entity, or why there is none.</returns>
    public static (T? Entity, long Stamp, Refusal? Refusal) Get<T>(
        Connection connection, string table, string partitionKey, string rowKey, Selection select)
        where T : class, ITableEntity
    {
        long number = LocalTables.Find(connection, table);
        if (number == 0)
        {
            return (null, 0, LocalTables.Missing(table));
        }

        byte[] key = EntityKey.Of(partitionKey, rowKey);
        EntityKey.SetTable(key, number);
        Statement one = connection[One].Bind(1, key);
        if (!one.Step())
        {
            return (null, 0, Refusal.ResourceNotFound);
        }

        long stamp = one.Int64(0);
        T entity = Read<T>(partitionKey, rowKey, stamp, one.Blob(1), select);
        one.Reset();
        return (entity, stamp, null);
    }

    /// <returns>A page, and the key that the next one starts at; or why there is none.</returns>
    public static (List<T>? Page, (string Partition, string Row)? Next, Refusal? Refusal) Query<T>(
        Connection connection, string table, string? filterText, int? top, Selection select, (string Partition, string Row)? start)
        where T : class, ITableEntity
    {
        long number = LocalTables.Find(connection, table);
        if (number == 0)
        {
            return (null, null, LocalTables.Missing(table));
        }

        FilterNode? filter;
        try
        {
            filter = FilterParser.Parse(filterText);
        }
        catch (FormatException)
        {
            return (null, null, Refusal.InvalidFilter);
        }

        if (top < 0)
        {
            return (null, null, Refusal.InvalidInput);
        }

        int size = Math.Min(top ?? LargestPage, LargestPage);
        var page = new List<T>();
        Statement rows = connection[Range];
        BindRange(rows, number, KeyRange.Of(filter), start);
        while (rows.Step())
        {
            ReadOnlySpan<byte> key = rows.Blob(0);
            long stamp = rows.Int64(1);
            ReadOnlySpan<byte> body = rows.Blob(2);
            if (filter is not null && !filter.Holds(new FilterRow(key, stamp, body)))
            {
                continue;
            }

            string partition = OrdinalText.Read(EntityKey.Partition(key));
            string row = OrdinalText.Read(EntityKey.Row(key));
            if (page.Count == size)
            {
                rows.Reset();
                return (page, (partition, row), null);
            }

            page.Add(Read<T>(partition, row, stamp, body, select));
        }

        return (page, null, null);
    }

    private static void BindRange(Statement rows, long table, KeyRange range, (string Partition, string Row)? start)
    {
        byte[] first = EntityKey.Join(EntityKey.Table(table), range.Start);
        if (start is not null)
        {
            byte[] next = EntityKey.Of(start.Value.Partition, start.Value.Row);
            EntityKey.SetTable(next, table);
            first = next.AsSpan().SequenceCompareTo(first) > 0 ? next : first;
        }

        rows.Bind(1, first).Bind(2, range.End is null ? EntityKey.Table(table + 1) : EntityKey.Join(EntityKey.Table(table), range.End));
    }

    private static T Read<T>(string partitionKey, string rowKey, long stamp, ReadOnlySpan<byte> body, Selection select)
        where T : class, ITableEntity
    {
        var target = EntityTarget.Create(typeof(T));
        target.Set("odata.etag"u8, EdmValue.From(EntityTag.Of(stamp)));
        if (select.Has("PartitionKey"u8))
        {
            target.Set("PartitionKey"u8, EdmValue.From(partitionKey));
        }

        if (select.Has("RowKey"u8))
        {
            target.Set("RowKey"u8, EdmValue.From(rowKey));
        }

        var property = new PropertyReader(body);
        while (property.Read())
        {
            if (select.Has(property.Name))
            {
                target.Set(property.Name, property.Value);
            }
        }

        if (select.Has("Timestamp"u8))
        {
            target.Set("Timestamp"u8, EdmValue.From(new DateTime(stamp, DateTimeKind.Utc)));
        }

        return (T)target.Entity;
    }
}

/// <summary>The properties that a caller wants: those named, separated by commas, or all.</summary>
internal readonly struct Selection(string? select)
{
    private readonly byte[][]? _names = select?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(Encoding.UTF8.GetBytes).ToArray() is { Length: > 0 } names ? names : null;

    public bool Has(ReadOnlySpan<byte> name)
    {
        if (_names is null)
        {
            return true;
        }

        foreach (byte[] selected in _names)
        {
            if (name.SequenceEqual(selected))
            {
                return true;
            }
        }

        return false;
    }
}
