namespace Azure.Data.Tables;

/// <summary>What an application may switch back to the behaviour of older versions: by <see cref="AppContext"/>, or else by an environment
/// variable.</summary>
internal static class CompatSwitch
{
    /// <summary>Keys with quotes are doubled by the caller where one entity is read.</summary>
    public static bool ReadsRawKeys => IsOn(
        "Azure.Data.Tables.DisableEscapeSingleQuotesOnGetEntity", "AZURE_DATA_TABLES_DISABLE_ESCAPESINGLEQUOTESONGETENTITY");

    /// <summary>Keys with quotes are doubled by the caller where one entity is deleted.</summary>
    public static bool DeletesRawKeys => IsOn(
        "Azure.Data.Tables.DisableEscapeSingleQuotesOnDeleteEntity", "AZURE_DATA_TABLES_DISABLE_ESCAPESINGLEQUOTESONDELETEENTITY");

    /// <summary>A filter may name a way to compare strings, which is ignored.</summary>
    public static bool ComparesStringsAnyWay => IsOn(
        "Azure.Data.Tables.DisableThrowOnStringComparisonFilter", "AZURE_DATA_TABLES_DISABLE_THROWONSTRINGCOMPARISONFILTER");

    private static bool IsOn(string name, string variable) => AppContext.TryGetSwitch(name, out bool isOn)
        ? isOn
        : Environment.GetEnvironmentVariable(variable) is { } text
            && (text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase));
}
