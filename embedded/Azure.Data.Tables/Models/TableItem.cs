#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>A table.</summary>
public class TableItem
{
    /// <summary>A table by its name.</summary>
    public TableItem(string name)
    {
        Name = name;
    }

    /// <summary>The table's name.</summary>
    public string Name { get; }
}
