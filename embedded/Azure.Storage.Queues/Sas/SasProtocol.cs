namespace Azure.Storage.Sas;

/// <summary>The protocols that a shared access signature is good for.</summary>
public enum SasProtocol
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Both.</summary>
    HttpsAndHttp = 1,

    /// <summary>HTTPS alone.</summary>
    Https = 2,
}
