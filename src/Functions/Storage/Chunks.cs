using Azure.Data.Tables;

namespace Serverless.Functions.Storage;

/// <summary>Long text in the columns of one row: a column holds 64 KB (32,768 UTF-16 units), a row 1 MB.</summary>
public static class Chunks
{
    private const int Size = 32_000;

    /// <summary>Writes <paramref name="text"/> into <c>name</c>, <c>name1</c>, <c>name2</c> …</summary>
    public static void Write(TableEntity row, string name, string text)
    {
        for (int part = 0, at = 0; part == 0 || at < text.Length; part++)
        {
            int length = Math.Min(Size, text.Length - at);
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]))
            {
                length--;
            }

            row[part == 0 ? name : $"{name}{part}"] = text.Substring(at, length);
            at += length;
        }
    }

    /// <summary>The text that <see cref="Write"/> wrote.</summary>
    public static string Read(TableEntity row, string name)
    {
        string first = row.GetString(name) ?? "";
        if (!row.ContainsKey($"{name}1"))
        {
            return first;
        }

        System.Text.StringBuilder text = new(first);
        for (int part = 1; row.GetString($"{name}{part}") is { } more; part++)
        {
            text.Append(more);
        }

        return text.ToString();
    }
}
