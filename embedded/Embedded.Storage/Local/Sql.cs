namespace Embedded.Storage.Local;

/// <summary>A statement's text. Each connection prepares it once and finds it by its slot.</summary>
internal sealed class Sql(string text)
{
    private static int s_count;

    public string Text { get; } = text;

    public int Slot { get; } = Interlocked.Increment(ref s_count) - 1;
}
