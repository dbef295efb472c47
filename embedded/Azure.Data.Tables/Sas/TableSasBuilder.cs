#nullable disable

using Embedded.Storage;

namespace Azure.Data.Tables.Sas;

/// <summary>Makes shared access signatures of a table.</summary>
public class TableSasBuilder
{
    /// <summary>A builder of a table's signatures.</summary>
    public TableSasBuilder(string tableName, TableSasPermissions permissions, DateTimeOffset expiresOn)
    {
        Argument.NotNullOrEmpty(tableName);
        TableName = tableName;
        ExpiresOn = expiresOn;
        SetPermissions(permissions);
    }

    /// <summary>A builder of a table's signatures; permissions in letters, in the order raud.</summary>
    public TableSasBuilder(string tableName, string rawPermissions, DateTimeOffset expiresOn)
    {
        Argument.NotNullOrEmpty(tableName);
        Argument.NotNullOrEmpty(rawPermissions);
        TableName = tableName;
        ExpiresOn = expiresOn;
        Permissions = rawPermissions;
    }

    /// <summary>A builder of signatures like the one in an address.</summary>
    public TableSasBuilder(Uri sasUri)
    {
        ArgumentNullException.ThrowIfNull(sasUri);
        var address = new TableUriBuilder(sasUri);
        TableName = address.Tablename;
        if (address.Sas is { } sas)
        {
            TableName = TableName.Length > 0 ? TableName : sas.TableName;
            (Identifier, IPRange, Protocol, Version) = (sas.Identifier, sas.IPRange, sas.Protocol, sas.Version);
            (StartsOn, ExpiresOn, Permissions) = (sas.StartsOn, sas.ExpiresOn, sas.Permissions);
            (PartitionKeyStart, PartitionKeyEnd) = (sas.StartPartitionKey, sas.EndPartitionKey);
            (RowKeyStart, RowKeyEnd) = (sas.StartRowKey, sas.EndRowKey);
        }
    }

    /// <summary>A builder without anything, for signatures that refer to a stored policy.</summary>
    public TableSasBuilder()
    {
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

    /// <summary>The stored policy that says what is not said here.</summary>
    public string Identifier { get; set; }

    /// <summary>The table.</summary>
    public string TableName { get; set; }

    /// <summary>The first partition that it gives access to.</summary>
    public string PartitionKeyStart { get; set; }

    /// <summary>The first row, in the first partition.</summary>
    public string RowKeyStart { get; set; }

    /// <summary>The last partition that it gives access to.</summary>
    public string PartitionKeyEnd { get; set; }

    /// <summary>The last row, in the last partition.</summary>
    public string RowKeyEnd { get; set; }

    internal string Version { get; set; }

    /// <summary>Says what it allows.</summary>
    public void SetPermissions(TableSasPermissions permissions) => Permissions = SasText.Of(permissions);

    /// <summary>Says what it allows, in letters, in the order raud.</summary>
    public void SetPermissions(string rawPermissions) => Permissions = rawPermissions;

    /// <summary>A signature with an account's key.</summary>
    /// <exception cref="InvalidOperationException">Neither it nor a stored policy says what it allows, or until when.</exception>
    public TableSasQueryParameters ToSasQueryParameters(TableSharedKeyCredential sharedKeyCredential)
    {
        ArgumentNullException.ThrowIfNull(sharedKeyCredential);
        if (Identifier is null && ExpiresOn == default)
        {
            throw SasText.Missing(nameof(ExpiresOn));
        }

        if (Identifier is null && string.IsNullOrEmpty(Permissions))
        {
            throw SasText.Missing(nameof(Permissions));
        }

        string version = string.IsNullOrEmpty(Version) ? SasText.DefaultVersion : Version;
        string resource = $"/table/{sharedKeyCredential.AccountName}/{TableName.ToLowerInvariant()}";
        string signature = sharedKeyCredential.Sign(string.Join('\n', (string[])
        [
            Permissions, SasText.Of(StartsOn), SasText.Of(ExpiresOn), resource, Identifier, IPRange.ToString(), SasText.Of(Protocol), version,
            PartitionKeyStart, RowKeyStart, PartitionKeyEnd, RowKeyEnd,
        ]));
        return new TableSasQueryParameters
        {
            TableName = TableName,
            Version = version,
            Protocol = Protocol,
            StartsOn = StartsOn,
            ExpiresOn = ExpiresOn,
            IPRange = IPRange,
            Identifier = Identifier ?? "",
            Permissions = Permissions ?? "",
            Signature = signature,
            StartPartitionKey = PartitionKeyStart,
            StartRowKey = RowKeyStart,
            EndPartitionKey = PartitionKeyEnd,
            EndRowKey = RowKeyEnd,
        };
    }

    /// <summary>A signature with an account's key, as the query of an address without the question mark.</summary>
    /// <exception cref="InvalidOperationException">Neither it nor a stored policy says what it allows, or until when.</exception>
    public string Sign(TableSharedKeyCredential sharedKeyCredential) => ToSasQueryParameters(sharedKeyCredential).ToString();

    /// <inheritdoc />
    public override bool Equals(object obj) => base.Equals(obj);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
