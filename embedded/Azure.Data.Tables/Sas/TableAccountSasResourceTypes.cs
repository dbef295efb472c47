namespace Azure.Data.Tables.Sas;

/// <summary>What a shared access signature of an account gives access to.</summary>
[Flags]
public enum TableAccountSasResourceTypes
{
    /// <summary>The service: its properties, the list of tables.</summary>
    Service = 1,

    /// <summary>Tables.</summary>
    Container = 2,

    /// <summary>Entities.</summary>
    Object = 4,

    /// <summary>All of these.</summary>
    All = ~0,
}
