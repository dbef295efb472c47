using System.Text.Json;

namespace Embedded.Hosting.Demo;

/// <summary>What the director has to remember so that a second run goes on where the first stopped.</summary>
internal sealed class DemoState
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private string file = "";

    /// <summary>Business time.</summary>
    public DateTimeOffset Clock { get; set; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Files that were taken in: hash of the content → feed id.</summary>
    public Dictionary<string, string> Feeds { get; set; } = [];

    /// <summary>Hashes of what catalogue and stock were made of.</summary>
    public HashSet<string> Stocked { get; set; } = [];

    /// <summary>Steps of the sample's story that are done.</summary>
    public HashSet<string> Told { get; set; } = [];

    public static DemoState Load(string folder)
    {
        string file = Path.Combine(folder, "state.json");
        DemoState state = File.Exists(file) ? JsonSerializer.Deserialize<DemoState>(File.ReadAllText(file), Form)! : new();
        state.file = file;
        return state;
    }

    public void Save()
    {
        string next = file + ".next";
        File.WriteAllText(next, JsonSerializer.Serialize(this, Form));
        File.Move(next, file, overwrite: true);
    }
}
