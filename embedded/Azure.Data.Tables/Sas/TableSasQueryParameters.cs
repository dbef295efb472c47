#nullable disable
using System.Text;

namespace Azure.Data.Tables.Sas;

/// <summary>The parameters of a shared access signature of a table.</summary>
public sealed class TableSasQueryParameters : TableAccountSasQueryParameters
{
    internal TableSasQueryParameters()
    {
    }

    /// <summary>No parameters.</summary>
    public static TableSasQueryParameters Empty => new();

    /// <summary>The first partition that it gives access to.</summary>
    public string StartPartitionKey { get; set; }

    /// <summary>The first row, in the first partition.</summary>
    public string StartRowKey { get; set; }

    /// <summary>The last partition that it gives access to.</summary>
    public string EndPartitionKey { get; set; }

    /// <summary>The last row, in the last partition.</summary>
    public string EndRowKey { get; set; }

    internal string TableName { get; init; }

    /// <summary>As the query of an address, without the question mark.</summary>
    public override string ToString()
    {
        StringBuilder query = new StringBuilder()
            .Always("tn", TableName)
            .With("spk", StartPartitionKey)
            .With("epk", EndPartitionKey)
            .With("srk", StartRowKey)
            .With("erk", EndRowKey);
        Write(query, service: null);
        return query.ToString();
    }

    /// <summary>Takes what belongs to a signature out of an address's parameters; what is taken is left without a value.</summary>
    internal static TableSasQueryParameters Take(Dictionary<string, string> parameters)
    {
        string start = Take("st");
        string expiry = Take("se");
        string types = Take("srt");
        string range = Take("sip");
        return new TableSasQueryParameters
        {
            TableName = Take("tn"),
            Version = Take("sv"),
            ResourceTypes = types is null ? null : SasText.ResourceTypes(types),
            Protocol = SasText.Protocol(Take("spr")),
            StartsOn = SasText.Moment(start),
            StartText = start,
            ExpiresOn = SasText.Moment(expiry),
            ExpiryText = expiry,
            IPRange = range is null ? default : TableSasIPRange.Parse(range),
            Identifier = Take("si") ?? "",
            Resource = Take("sr") ?? "",
            Permissions = Take("sp") ?? "",
            Signature = Take("sig") ?? "",
        };

        string Take(string name)
        {
            string key = parameters.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (key is null)
            {
                return null;
            }

            string value = Uri.UnescapeDataString(parameters[key] ?? "");
            parameters[key] = null;
            return value;
        }
    }
}
