#nullable disable

namespace Azure.Data.Tables;

/// <summary>How long logs or metrics are kept.</summary>
public class TableRetentionPolicy
{
    /// <summary>Whether they are ever deleted.</summary>
    public TableRetentionPolicy(bool enabled)
    {
        Enabled = enabled;
    }

    /// <summary>Whether they are ever deleted.</summary>
    public bool Enabled { get; set; }

    /// <summary>After how many days.</summary>
    public int? Days { get; set; }
}
