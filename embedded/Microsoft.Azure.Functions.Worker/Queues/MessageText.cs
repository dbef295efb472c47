using System.Text;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>How a message's text stands on the wire.</summary>
internal static class MessageText
{
    public static string Encode(byte[] content, bool base64) => base64 ? Convert.ToBase64String(content) : Encoding.UTF8.GetString(content);

    /// <summary>False when the text is not what the encoding makes.</summary>
    public static bool TryDecode(string wire, bool base64, out byte[] content)
    {
        content = base64 ? new byte[wire.Length / 4 * 3] : Encoding.UTF8.GetBytes(wire);
        if (!base64)
        {
            return true;
        }
        bool fits = Convert.TryFromBase64String(wire, content, out int length);
        content = content[..length];
        return fits;
    }
}
