namespace Azure.Data.Tables.Entities;

/// <summary>Names of dictionary entities' properties: few, and met again and again.</summary>
internal static class NamePool
{
    private const int Size = 1024;
    private static readonly PropertyName?[] Names = new PropertyName?[Size];

    public static PropertyName Get(string text)
    {
        int slot = (int)((uint)string.GetHashCode(text, StringComparison.Ordinal) % Size);
        PropertyName? name = Names[slot];
        return name is not null && name.Text == text ? name : Names[slot] = new PropertyName(text);
    }

    public static PropertyName Get(ReadOnlySpan<byte> utf8)
    {
        uint hash = 2166136261;
        foreach (byte part in utf8)
        {
            hash = (hash ^ part) * 16777619;
        }

        ref PropertyName? name = ref Utf8Names[hash % Size];
        PropertyName? found = name;
        return found is not null && utf8.SequenceEqual(found.Utf8)
            ? found
            : name = new PropertyName(System.Text.Encoding.UTF8.GetString(utf8));
    }

    private static readonly PropertyName?[] Utf8Names = new PropertyName?[Size];
}
