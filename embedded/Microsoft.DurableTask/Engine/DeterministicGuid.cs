using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.DurableTask.Engine;

/// <summary>Name-based ids (RFC 9562, version 5) in the name space that Durable Task uses, so that an id depends on nothing but its name.</summary>
internal static class DeterministicGuid
{
    private static readonly byte[] NameSpace = new Guid("9e952958-5e33-4daf-827f-2fa12937b875").ToByteArray(bigEndian: true);

    internal static Guid From(string instanceId, DateTime time, int counter)
    {
        var name = Encoding.UTF8.GetBytes($"{instanceId}_{time:o}_{counter}");
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. NameSpace, .. name], hash);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(hash[6..]) & 0x0FFF) | 0x5000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
