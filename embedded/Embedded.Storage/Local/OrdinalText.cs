using System.Text;

namespace Embedded.Storage.Local;

/// <summary>Text as bytes whose order is the order of the UTF-16 units: UTF-8, but each half of a surrogate pair for itself. The service
/// orders keys so, and a half that has no other half survives.</summary>
internal static class OrdinalText
{
    public static int MaxLength(string text) => text.Length * 3;

    /// <returns>How many bytes were written.</returns>
    public static int Write(string text, Span<byte> target)
    {
        if (text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0)
        {
            return Encoding.UTF8.GetBytes(text, target);
        }

        int length = 0;
        foreach (char unit in text)
        {
            if (unit < 0x80)
            {
                target[length++] = (byte)unit;
            }
            else if (unit < 0x800)
            {
                target[length++] = (byte)(0xC0 | (unit >> 6));
                target[length++] = (byte)(0x80 | (unit & 0x3F));
            }
            else
            {
                target[length++] = (byte)(0xE0 | (unit >> 12));
                target[length++] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                target[length++] = (byte)(0x80 | (unit & 0x3F));
            }
        }

        return length;
    }

    public static byte[] Bytes(string text)
    {
        byte[] buffer = new byte[MaxLength(text)];
        return buffer[..Write(text, buffer)];
    }

    public static string Read(ReadOnlySpan<byte> bytes)
    {
        // A surrogate's first byte is ED, as is that of some other letters: those are rare enough to take the slow way as well.
        if (!bytes.Contains((byte)0xED))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        for (int index = 0; index < bytes.Length;)
        {
            byte first = bytes[index];
            if (first < 0x80)
            {
                text.Append((char)first);
                index++;
            }
            else if (first < 0xE0)
            {
                text.Append((char)(((first & 0x1F) << 6) | (bytes[index + 1] & 0x3F)));
                index += 2;
            }
            else
            {
                text.Append((char)(((first & 0x0F) << 12) | ((bytes[index + 1] & 0x3F) << 6) | (bytes[index + 2] & 0x3F)));
                index += 3;
            }
        }

        return text.ToString();
    }
}
