using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <summary>The tables of the file.</summary>
internal static class LocalTables
{
    private static readonly Sql FindNumber = new("SELECT id FROM tables WHERE name=?1");
    private static readonly Sql Insert = new("INSERT OR IGNORE INTO tables(name) VALUES(?1)");
    private static readonly Sql Remove = new("DELETE FROM tables WHERE id=?1");
    private static readonly Sql RemoveEntities = new("DELETE FROM entities WHERE key>=?1 AND key<?2");
    private static readonly Sql All = new("SELECT name FROM tables");

    /// <returns>The table's number, or 0.</returns>
    public static long Find(Connection connection, string table)
    {
        Statement find = connection[FindNumber].Bind(1, table);
        if (!find.Step())
        {
            return 0;
        }

        long number = find.Int64(0);
        find.Reset();
        return number;
    }

    /// <summary>For the writer, which need not look twice.</summary>
    public static long FindOnce(Connection writer, string table)
    {
        if (!writer.Numbers.TryGetValue(('t', table), out long number))
        {
            number = Find(writer, table);
            if (number > 0)
            {
                writer.Numbers[('t', table)] = number;
            }
        }

        return number;
    }

    public static Refusal? Create(Connection writer, string table)
    {
        writer[Insert].Bind(1, table).Run();
        return writer.Changes == 0 ? Refusal.TableAlreadyExists : null;
    }

    public static Refusal? Delete(Connection writer, string table)
    {
        long number = Find(writer, table);
        if (number == 0)
        {
            return Refusal.ResourceNotFound;
        }

        writer.Numbers.Clear();
        writer[Remove].Bind(1, number).Run();
        writer[RemoveEntities].Bind(1, EntityKey.Table(number)).Bind(2, EntityKey.Table(number + 1)).Run();
        LocalSettings.Remove(writer, PoliciesOf(table));
        return null;
    }

    /// <summary>The setting that holds a table's stored policies.</summary>
    public static string PoliciesOf(string table) => "table-policies/" + table.ToLowerInvariant();

    /// <summary>The names in ordinal order.</summary>
    public static List<string> Names(Connection connection)
    {
        var names = new List<string>();
        Statement all = connection[All];
        while (all.Step())
        {
            names.Add(all.Text(0));
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Why a table is not found: one that cannot be is refused for its name.</summary>
    public static Refusal Missing(string table) => CheckName(table) ?? Refusal.TableNotFound;

    public static Refusal? CheckName(string table)
    {
        if (table.Length is < 3 or > 63)
        {
            return Refusal.OutOfRangeName;
        }

        bool isValid = char.IsAsciiLetter(table[0]) && table.All(char.IsAsciiLetterOrDigit) && !table.Equals("tables", StringComparison.OrdinalIgnoreCase);
        return isValid ? null : Refusal.InvalidResourceName;
    }
}
