#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>Makes models for tests of code that uses them.</summary>
public static class TableModelFactory
{
    /// <summary>A table.</summary>
    public static TableItem TableItem(string name = null, string odataType = null, string odataId = null, string odataEditLink = null) =>
        new(name);
}
