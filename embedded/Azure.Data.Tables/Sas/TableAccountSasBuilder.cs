#nullable disable

using Embedded.Storage;

namespace Azure.Data.Tables.Sas;

/// <summary>Makes shared access signatures of an account's tables.</summary>
public class TableAccountSasBuilder
{
    /// <summary>A builder of an account's signatures.</summary>
    public TableAccountSasBuilder(
        TableAccountSasPermissions permissions, TableAccountSasResourceTypes resourceTypes, DateTimeOffset expiresOn)
    {
        ExpiresOn = expiresOn;
        ResourceTypes = resourceTypes;
        SetPermissions(permissions);
    }

    /// <summary>A builder of an account's signatures; permissions in letters, in the order rwdlau.</summary>
    public TableAccountSasBuilder(string rawPermissions, TableAccountSasResourceTypes resourceTypes, DateTimeOffset expiresOn)
    {
        Argument.NotNullOrEmpty(rawPermissions);
        ExpiresOn = expiresOn;
        ResourceTypes = resourceTypes;
        Permissions = rawPermissions;
    }

    /// <summary>A builder of signatures like the one in an address.</summary>
    public TableAccountSasBuilder(Uri sasUri)
    {
        ArgumentNullException.ThrowIfNull(sasUri);
        TableSasQueryParameters sas = new TableUriBuilder(sasUri).Sas;
        ResourceTypes = sas.ResourceTypes ?? throw new ArgumentException("Uri must contain a ResourceType value", nameof(sasUri));
        (Identifier, IPRange, Protocol, Version) = (sas.Identifier, sas.IPRange, sas.Protocol, sas.Version);
        (StartsOn, ExpiresOn, Permissions) = (sas.StartsOn, sas.ExpiresOn, sas.Permissions);
    }

    /// <summary>The protocols that it is good for.</summary>
    public TableSasProtocol Protocol { get; set; }

    /// <summary>From when on it is good; default for at once.</summary>
    public DateTimeOffset StartsOn { get; set; }

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset ExpiresOn { get; set; }

    /// <summary>What it allows, in letters.</summary>
    public string Permissions { get; private set; }

    /// <summary>The addresses that it is good for.</summary>
    public TableSasIPRange IPRange { get; set; }

    /// <summary>An identifier that goes with it.</summary>
    public string Identifier { get; set; }

    /// <summary>What it gives access to.</summary>
    public TableAccountSasResourceTypes ResourceTypes { get; set; }

    internal string Version { get; set; }

    /// <summary>Says what it allows.</summary>
    public void SetPermissions(TableAccountSasPermissions permissions) => Permissions = SasText.Of(permissions);

    /// <summary>Says what it allows, in letters, in the order rwdlau.</summary>
    public void SetPermissions(string rawPermissions) => Permissions = rawPermissions;

    /// <summary>A signature with an account's key.</summary>
    /// <exception cref="InvalidOperationException">It does not say what it allows, of what, or until when.</exception>
    public TableAccountSasQueryParameters ToSasQueryParameters(TableSharedKeyCredential sharedKeyCredential)
    {
        ArgumentNullException.ThrowIfNull(sharedKeyCredential);
        if (ExpiresOn == default)
        {
            throw SasText.Missing(nameof(ExpiresOn));
        }

        if (string.IsNullOrEmpty(Permissions))
        {
            throw SasText.Missing(nameof(Permissions));
        }

        if (ResourceTypes == default)
        {
            throw SasText.Missing(nameof(ResourceTypes));
        }

        string version = string.IsNullOrEmpty(Version) ? SasText.DefaultVersion : Version;
        string signature = sharedKeyCredential.Sign(string.Join('\n', (string[])
        [
            sharedKeyCredential.AccountName, Permissions, "t", SasText.Of(ResourceTypes), SasText.Of(StartsOn), SasText.Of(ExpiresOn),
            IPRange.ToString(), SasText.Of(Protocol), version, "",
        ]));
        return new TableAccountSasQueryParameters
        {
            Version = version,
            ResourceTypes = ResourceTypes,
            Protocol = Protocol,
            StartsOn = StartsOn,
            ExpiresOn = ExpiresOn,
            IPRange = IPRange,
            Identifier = Identifier ?? "",
            Permissions = Permissions,
            Signature = signature,
        };
    }

    /// <summary>A signature with an account's key, as the query of an address without the question mark.</summary>
    /// <exception cref="InvalidOperationException">It does not say what it allows, of what, or until when.</exception>
    public string Sign(TableSharedKeyCredential sharedKeyCredential) => ToSasQueryParameters(sharedKeyCredential).ToString();

    /// <inheritdoc />
    public override bool Equals(object obj) => base.Equals(obj);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
