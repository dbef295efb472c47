#nullable disable

namespace Azure.Storage.Sas;

/// <summary>Makes shared access signatures of an account.</summary>
public class AccountSasBuilder
{
    /// <summary>A builder that has to be told everything.</summary>
    public AccountSasBuilder()
    {
    }

    /// <summary>A builder of an account's signatures.</summary>
    public AccountSasBuilder(
        AccountSasPermissions permissions, DateTimeOffset expiresOn, AccountSasServices services, AccountSasResourceTypes resourceTypes)
    {
        ExpiresOn = expiresOn;
        Services = services;
        ResourceTypes = resourceTypes;
        SetPermissions(permissions);
    }

    /// <summary>The version of the service; signing sets the newest.</summary>
    public string Version { get; set; }

    /// <summary>The protocols that it is good for.</summary>
    public SasProtocol Protocol { get; set; }

    /// <summary>From when on it is good; default for at once.</summary>
    public DateTimeOffset StartsOn { get; set; }

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset ExpiresOn { get; set; }

    /// <summary>What it allows, in letters.</summary>
    public string Permissions { get; private set; }

    /// <summary>The addresses that it is good for.</summary>
    public SasIPRange IPRange { get; set; }

    /// <summary>The services that it gives access to.</summary>
    public AccountSasServices Services { get; set; }

    /// <summary>What it gives access to.</summary>
    public AccountSasResourceTypes ResourceTypes { get; set; }

    /// <summary>The scope of encryption.</summary>
    public string EncryptionScope { get; set; }

    /// <summary>Says what it allows.</summary>
    public void SetPermissions(AccountSasPermissions permissions) => Permissions = SasText.Of(permissions);

    /// <summary>Says what it allows, in letters, which are put in order.</summary>
    /// <exception cref="ArgumentException">There is a letter that is no permission.</exception>
    public void SetPermissions(string rawPermissions) => Permissions = SasText.Ordered(rawPermissions, SasText.AllPermissions);

    /// <summary>A signature with an account's key.</summary>
    /// <exception cref="InvalidOperationException">It does not say what it allows, of what, or until when.</exception>
    public SasQueryParameters ToSasQueryParameters(StorageSharedKeyCredential sharedKeyCredential) => Sign(sharedKeyCredential, out _);

    /// <inheritdoc />
    public override bool Equals(object obj) => base.Equals(obj);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => base.ToString();

    internal SasQueryParameters Sign(StorageSharedKeyCredential sharedKeyCredential, out string stringToSign)
    {
        ArgumentNullException.ThrowIfNull(sharedKeyCredential);
        if (ExpiresOn == default || string.IsNullOrEmpty(Permissions) || ResourceTypes == default || Services == default)
        {
            throw new InvalidOperationException("Account SAS is missing at least one of these: ExpiryTime, Permissions, Service, or ResourceType");
        }

        Version = SasQueryParameters.DefaultSasVersion;
        stringToSign = string.Join('\n', (string[])
        [
            sharedKeyCredential.AccountName, Permissions, SasText.Of(Services), SasText.Of(ResourceTypes), SasText.Of(StartsOn),
            SasText.Of(ExpiresOn), IPRange.ToString(), SasText.Of(Protocol), Version, EncryptionScope, "",
        ]);
        return new SasQueryParameters(Version)
        {
            Services = Services,
            ResourceTypes = ResourceTypes,
            Protocol = Protocol,
            StartsOn = StartsOn,
            ExpiresOn = ExpiresOn,
            IPRange = IPRange,
            Permissions = Permissions,
            EncryptionScope = EncryptionScope ?? "",
            Signature = sharedKeyCredential.Sign(stringToSign),
        };
    }
}
