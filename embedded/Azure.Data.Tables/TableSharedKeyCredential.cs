#nullable disable
using System.Security.Cryptography;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>An account's name and one of its keys.</summary>
public class TableSharedKeyCredential
{
    private volatile byte[] _key;

    /// <summary>A credential of an account; the key in base 64.</summary>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        AccountName = accountName;
        SetAccountKey(accountKey);
    }

    /// <summary>The account's name.</summary>
    public string AccountName { get; }

    /// <summary>Changes the key, in base 64: for rotation while clients are in use.</summary>
    public void SetAccountKey(string accountKey) => _key = Convert.FromBase64String(accountKey);

    internal string Sign(string message) => Sign(Encoding.UTF8.GetBytes(message));

    internal string Sign(ReadOnlySpan<byte> message) => Convert.ToBase64String(HMACSHA256.HashData(_key, message));
}
