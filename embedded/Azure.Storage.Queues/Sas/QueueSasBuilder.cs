#nullable disable
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Sas;

/// <summary>Makes shared access signatures of a queue.</summary>
public class QueueSasBuilder
{
    /// <summary>A builder that has to be told everything.</summary>
    public QueueSasBuilder()
    {
    }

    /// <summary>A builder of a queue's signatures.</summary>
    public QueueSasBuilder(QueueSasPermissions permissions, DateTimeOffset expiresOn)
    {
        ExpiresOn = expiresOn;
        SetPermissions(permissions);
    }

    /// <summary>A builder of signatures with an account's permissions.</summary>
    public QueueSasBuilder(QueueAccountSasPermissions permissions, DateTimeOffset expiresOn)
    {
        ExpiresOn = expiresOn;
        SetPermissions(permissions);
    }

    /// <summary>The version of the service; signing sets the newest.</summary>
    public string Version { get; set; }

    /// <summary>The protocols that it is good for.</summary>
    public SasProtocol Protocol { get; set; }

    /// <summary>From when on it is good; default for at once.</summary>
    public DateTimeOffset StartsOn { get; set; }

    /// <summary>Until when it is good; default where a stored policy says so.</summary>
    public DateTimeOffset ExpiresOn { get; set; }

    /// <summary>What it allows, in letters.</summary>
    public string Permissions { get; private set; }

    /// <summary>The addresses that it is good for.</summary>
    public SasIPRange IPRange { get; set; }

    /// <summary>The stored policy that it refers to.</summary>
    public string Identifier { get; set; }

    /// <summary>The queue's name.</summary>
    public string QueueName { get; set; }

    /// <summary>The user that alone may use it: the object's id in the directory. For signatures with a user's key.</summary>
    public string DelegatedUserObjectId { get; set; }

    /// <summary>Says what it allows.</summary>
    public void SetPermissions(QueueSasPermissions permissions) => Permissions = SasText.Of(permissions);

    /// <summary>Says what it allows.</summary>
    public void SetPermissions(QueueAccountSasPermissions permissions) => Permissions = SasText.Of(permissions);

    /// <summary>Says what it allows, in letters; <paramref name="normalize"/> checks them and puts them in order.</summary>
    /// <exception cref="ArgumentException">There is a letter that is no permission.</exception>
    public void SetPermissions(string rawPermissions, bool normalize = default) =>
        Permissions = normalize ? SasText.Ordered(rawPermissions, "rwdxlacuptf") : rawPermissions;

    /// <summary>Says what it allows, in letters, in the order raup.</summary>
    public void SetPermissions(string rawPermissions) => Permissions = rawPermissions;

    /// <summary>A signature with an account's key.</summary>
    /// <exception cref="InvalidOperationException">It does not say what it allows, or until when.</exception>
    public SasQueryParameters ToSasQueryParameters(StorageSharedKeyCredential sharedKeyCredential) => ToSasQueryParameters(sharedKeyCredential, out _);

    /// <summary>A signature with an account's key, and the text that was signed.</summary>
    /// <exception cref="InvalidOperationException">It does not say what it allows, or until when.</exception>
    public SasQueryParameters ToSasQueryParameters(StorageSharedKeyCredential sharedKeyCredential, out string stringToSign)
    {
        ArgumentNullException.ThrowIfNull(sharedKeyCredential);
        Check();
        stringToSign = string.Join('\n', (string[])
        [
            Permissions, SasText.Of(StartsOn), SasText.Of(ExpiresOn), $"/queue/{sharedKeyCredential.AccountName}/{QueueName}", Identifier,
            IPRange.ToString(), SasText.Of(Protocol), Version,
        ]);
        return Filled(new SasQueryParameters(Version), sharedKeyCredential.Sign(stringToSign));
    }

    /// <summary>A signature with a user's key.</summary>
    /// <exception cref="InvalidOperationException">It does not say what it allows, or until when.</exception>
    public QueueSasQueryParameters ToSasQueryParameters(UserDelegationKey userDelegationKey, string accountName) =>
        ToSasQueryParameters(userDelegationKey, accountName, out _);

    /// <summary>A signature with a user's key, and the text that was signed.</summary>
    /// <exception cref="InvalidOperationException">It does not say what it allows, or until when.</exception>
    public QueueSasQueryParameters ToSasQueryParameters(UserDelegationKey userDelegationKey, string accountName, out string stringToSign)
    {
        ArgumentNullException.ThrowIfNull(userDelegationKey);
        Check();
        stringToSign = string.Join('\n', (string[])
        [
            Permissions, SasText.Of(StartsOn), SasText.Of(ExpiresOn), $"/queue/{accountName}/{QueueName}", userDelegationKey.SignedObjectId,
            userDelegationKey.SignedTenantId, SasText.Of(userDelegationKey.SignedStartsOn), SasText.Of(userDelegationKey.SignedExpiresOn),
            userDelegationKey.SignedService, userDelegationKey.SignedVersion, userDelegationKey.SignedDelegatedUserTenantId,
            DelegatedUserObjectId, IPRange.ToString(), SasText.Of(Protocol), Version,
        ]);
        byte[] signature = HMACSHA256.HashData(Convert.FromBase64String(userDelegationKey.Value), Encoding.UTF8.GetBytes(stringToSign));
        var parameters = new QueueSasQueryParameters(userDelegationKey) { Version = Version, DelegatedUserObjectId = DelegatedUserObjectId };
        return Filled(parameters, Convert.ToBase64String(signature));
    }

    /// <inheritdoc />
    public override bool Equals(object obj) => base.Equals(obj);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => base.ToString();

    internal QueueSasBuilder Copy() => (QueueSasBuilder)MemberwiseClone();

    private void Check()
    {
        if (Identifier is null && ExpiresOn == default)
        {
            throw SasText.Missing(nameof(ExpiresOn));
        }

        if (Identifier is null && string.IsNullOrEmpty(Permissions))
        {
            throw SasText.Missing(nameof(Permissions));
        }

        Version = SasQueryParameters.DefaultSasVersion;
    }

    private TParameters Filled<TParameters>(TParameters parameters, string signature)
        where TParameters : SasQueryParameters
    {
        parameters.Protocol = Protocol;
        parameters.StartsOn = StartsOn;
        parameters.ExpiresOn = ExpiresOn;
        parameters.IPRange = IPRange;
        parameters.Identifier = Identifier ?? "";
        parameters.Permissions = Permissions ?? "";
        parameters.Signature = signature;
        return parameters;
    }
}
