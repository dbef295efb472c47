#nullable disable
using System.Security.Cryptography;
using System.Text;

namespace Azure.Storage;

/// <summary>A storage account's name and one of its keys.</summary>
public class StorageSharedKeyCredential
{
    private volatile byte[] _key;

    /// <summary>A credential of an account; the key in base 64.</summary>
    public StorageSharedKeyCredential(string accountName, string accountKey)
    {
        AccountName = accountName;
        SetAccountKey(accountKey);
    }

    /// <summary>The account's name.</summary>
    public string AccountName { get; }

    /// <summary>Changes the key, in base 64: for rotation while clients are in use.</summary>
    public void SetAccountKey(string accountKey) => _key = Convert.FromBase64String(accountKey);

    /// <summary>The message's signature, in base 64.</summary>
    protected static string ComputeSasSignature(StorageSharedKeyCredential credential, string message) => credential.Sign(message);

    internal string Sign(string message) => Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(message)));
}
