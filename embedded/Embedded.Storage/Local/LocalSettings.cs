namespace Embedded.Storage.Local;

/// <summary>What a service is told and has to tell again: its settings, stored policies. They change nothing in the file's ways.</summary>
internal static class LocalSettings
{
    private static readonly Sql Find = new("SELECT value FROM settings WHERE name=?1");
    private static readonly Sql Put = new("INSERT INTO settings(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value=?2");
    private static readonly Sql Drop = new("DELETE FROM settings WHERE name=?1");

    public static string? Get(Connection connection, string name)
    {
        Statement find = connection[Find].Bind(1, name);
        if (!find.Step())
        {
            return null;
        }

        string value = find.Text(0);
        find.Reset();
        return value;
    }

    public static void Set(Connection writer, string name, string value) => writer[Put].Bind(1, name).Bind(2, value).Run();

    public static void Remove(Connection writer, string name) => writer[Drop].Bind(1, name).Run();
}
