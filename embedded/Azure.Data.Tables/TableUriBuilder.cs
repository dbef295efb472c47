#nullable disable
using System.Text;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Data.Tables.Sas;

namespace Azure.Data.Tables;

/// <summary>Takes the address of a table, or of an account's tables, apart, and puts it together again.</summary>
public partial class TableUriBuilder
{
    private readonly bool _accountIsInPath;

    /// <summary>The parts of an address.</summary>
    public TableUriBuilder(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        Scheme = uri.Scheme;
        Host = uri.Host;
        Port = uri.Port;
        _accountIsInPath = uri.IsLoopback || uri.HostNameType == UriHostNameType.IPv4;
        AccountName = AccountOf(uri);
        Tablename = TableOf(uri);
        Dictionary<string, string> parameters = Parameters(uri.Query);
        Sas = parameters.ContainsKey("sv") ? TableSasQueryParameters.Take(parameters) : null;
        Query = Text(parameters);
    }

    /// <summary>The protocol.</summary>
    public string Scheme { get; set; }

    /// <summary>The host's name or address.</summary>
    public string Host { get; set; }

    /// <summary>The port.</summary>
    public int Port { get; set; }

    /// <summary>The account's name: of the host's name the first part, or of the path where the host is an address or this machine.</summary>
    public string AccountName { get; set; }

    /// <summary>The table's name, or an empty text.</summary>
    public string Tablename { get; set; }

    /// <summary>The shared access signature, or null.</summary>
    public TableSasQueryParameters Sas { get; set; }

    /// <summary>What else is in the query, without the question mark.</summary>
    public string Query { get; set; }

    /// <summary>The address.</summary>
    public Uri ToUri() => Build().ToUri();

    /// <summary>The address as text.</summary>
    public override string ToString() => Build().ToString();

    private static string AccountOf(Uri uri)
    {
        if (uri.HostNameType == UriHostNameType.Dns && uri.Host.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0)
        {
            return uri.Host[..dot];
        }

        return !uri.IsLoopback && uri.HostNameType != UriHostNameType.IPv4 ? null
            : uri.Segments.Length > 1 ? uri.Segments[1].TrimEnd('/')
            : uri.Host;
    }

    private static string TableOf(Uri uri)
    {
        string last = uri.Segments[^1];
        if (TablesEntry().Match(last) is { Success: true } entry)
        {
            return entry.Groups[1].Value;
        }

        int least = uri.HostNameType switch
        {
            UriHostNameType.Dns => 2,
            UriHostNameType.IPv4 => 3,
            _ => uri.IsLoopback ? 3 : 0,
        };
        return uri.Segments.Length < least ? "" : last.TrimEnd('/');
    }

    private static Dictionary<string, string> Parameters(string query)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            parameters[equals < 0 ? part : part[..equals]] = equals < 0 ? null : part[(equals + 1)..];
        }

        return parameters;
    }

    /// <summary>A parameter without a value leaves its separator behind, as it does in the official client.</summary>
    private static string Text(Dictionary<string, string> parameters)
    {
        var text = new StringBuilder();
        foreach ((string name, string value) in parameters)
        {
            text.Append(text.Length > 0 ? "&" : "").Append(value is null ? "" : $"{name}={value}");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"Tables\('(\w+)'\)")]
    private static partial Regex TablesEntry();

    private RequestUriBuilder Build()
    {
        string account = _accountIsInPath && !string.IsNullOrWhiteSpace(AccountName) ? "/" + AccountName : "";
        string table = string.IsNullOrWhiteSpace(Tablename) ? "" : "/" + Tablename;
        string sas = Sas?.ToString();
        string query = string.IsNullOrWhiteSpace(sas) ? Query : string.IsNullOrEmpty(Query) ? sas : $"{Query}&{sas}";
        return new RequestUriBuilder
        {
            Scheme = Scheme,
            Host = Host,
            Port = Port,
            Path = account + table,
            Query = string.IsNullOrEmpty(query) ? null : "?" + query,
        };
    }
}
