#nullable disable
using System.Text;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Sas;

/// <summary>The parameters of a queue's shared access signature.</summary>
public sealed class QueueSasQueryParameters : SasQueryParameters
{
    internal QueueSasQueryParameters()
    {
    }

    internal QueueSasQueryParameters(SasQuery parameters)
    {
        KeyObjectId = parameters.Take("skoid");
        KeyTenantId = parameters.Take("sktid");
        KeyStartsOn = SasText.Moment(parameters.Take("skt"));
        KeyExpiresOn = SasText.Moment(parameters.Take("ske"));
        KeyService = parameters.Take("sks");
        KeyVersion = parameters.Take("skv");
        KeyDelegatedUserTenantId = parameters.Take("skdutid");
        TakeFrom(parameters);
    }

    internal QueueSasQueryParameters(UserDelegationKey key)
    {
        KeyObjectId = key.SignedObjectId;
        KeyTenantId = key.SignedTenantId;
        KeyStartsOn = key.SignedStartsOn;
        KeyExpiresOn = key.SignedExpiresOn;
        KeyService = key.SignedService;
        KeyVersion = key.SignedVersion;
        KeyDelegatedUserTenantId = key.SignedDelegatedUserTenantId;
    }

    /// <summary>No parameters.</summary>
    public static new QueueSasQueryParameters Empty => new();

    /// <summary>Whose key signed: the object's id in the directory.</summary>
    public string KeyObjectId { get; }

    /// <summary>The directory that the key's owner belongs to.</summary>
    public string KeyTenantId { get; }

    /// <summary>From when on the key is good.</summary>
    public DateTimeOffset KeyStartsOn { get; }

    /// <summary>Until when the key is good.</summary>
    public DateTimeOffset KeyExpiresOn { get; }

    /// <summary>The service that the key is for.</summary>
    public string KeyService { get; }

    /// <summary>The version of the service that made the key.</summary>
    public string KeyVersion { get; }

    /// <summary>The directory of the user that the signature is for.</summary>
    public string KeyDelegatedUserTenantId { get; }

    /// <summary>As the query of an address, without the question mark.</summary>
    public override string ToString()
    {
        StringBuilder query = new StringBuilder()
            .With("skoid", KeyObjectId)
            .With("sktid", KeyTenantId)
            .With("skt", SasText.Of(KeyStartsOn), escaped: true)
            .With("ske", SasText.Of(KeyExpiresOn), escaped: true)
            .With("sks", KeyService)
            .With("skv", KeyVersion)
            .With("skdutid", KeyDelegatedUserTenantId);
        AppendProperties(query);
        return query.ToString();
    }
}
