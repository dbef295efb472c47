#nullable disable
using System.Net;
using Azure.Core;
using Azure.Storage.Sas;

namespace Azure.Storage.Queues;

/// <summary>Takes an address of the queue service apart, and puts it together again.</summary>
public class QueueUriBuilder
{
    private const string Secondary = "-secondary";
    private const string ServiceInHost = ".queue.";

    // Where the emulators listen, with the account in the path.
    private static readonly int[] EmulatorPorts =
        [10000, 10001, 10002, 10003, 10004, 10100, 10101, 10102, 10103, 10104, 11000, 11001, 11002, 11003, 11004, 11100, 11101, 11102, 11103, 11104];

    private readonly bool _accountIsInPath;

    /// <summary>A builder that starts with an address.</summary>
    public QueueUriBuilder(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        (Scheme, Host, Port) = (uri.Scheme, uri.Host, uri.Port);
        _accountIsInPath = (uri.Host.Contains('.', StringComparison.Ordinal) && IPAddress.TryParse(uri.Host, out _)) || EmulatorPorts.Contains(uri.Port);
        string path = uri.AbsolutePath.StartsWith('/') ? uri.AbsolutePath[1..] : uri.AbsolutePath;
        AccountName = _accountIsInPath ? First(ref path) : AccountOf(uri.Host);
        QueueName = First(ref path);
        if (path is not null)
        {
            Messages = true;
            First(ref path);
            MessageId = path ?? "";
        }

        var parameters = new SasQuery(uri.Query);
        Sas = parameters.Has("sv") ? new QueueSasQueryParameters(parameters) : null;
        Query = parameters.ToString();
    }

    /// <summary>The scheme.</summary>
    public string Scheme { get; set; }

    /// <summary>The host.</summary>
    public string Host { get; set; }

    /// <summary>The port.</summary>
    public int Port { get; set; }

    /// <summary>The account's name, or an empty text.</summary>
    public string AccountName { get; set; }

    /// <summary>The queue's name, or an empty text.</summary>
    public string QueueName { get; set; }

    /// <summary>Whether the address is that of a queue's messages.</summary>
    public bool Messages { get; set; }

    /// <summary>The message's id, or an empty text.</summary>
    public string MessageId { get; set; } = "";

    /// <summary>The shared access signature, if there is one.</summary>
    public SasQueryParameters Sas { get; set; }

    /// <summary>The parameters that belong to no signature.</summary>
    public string Query { get; set; }

    /// <summary>The address.</summary>
    public Uri ToUri() => Build().ToUri();

    /// <summary>The address as text.</summary>
    public override string ToString() => Build().ToString();

    /// <summary>The path's first part; what is left is null when no slash followed.</summary>
    private static string First(ref string path)
    {
        string[] parts = (path ?? "").Split('/', 2);
        path = parts.Length == 2 ? parts[1] : null;
        return parts[0];
    }

    private static string AccountOf(string host)
    {
        int end = host.IndexOf(ServiceInHost, StringComparison.OrdinalIgnoreCase);
        string account = end < 0 ? "" : host[..end];
        return account.EndsWith(Secondary, StringComparison.OrdinalIgnoreCase) ? account[..^Secondary.Length] : account;
    }

    private RequestUriBuilder Build()
    {
        string path = _accountIsInPath && !string.IsNullOrWhiteSpace(AccountName) ? "/" + AccountName : "";
        if (!string.IsNullOrWhiteSpace(QueueName))
        {
            path += "/" + QueueName + (Messages ? "/messages" : "") + (Messages && !string.IsNullOrWhiteSpace(MessageId) ? "/" + MessageId : "");
        }

        string sas = Sas?.ToString();
        string query = string.IsNullOrWhiteSpace(sas) ? Query : string.IsNullOrEmpty(Query) ? sas : $"{Query}&{sas}";
        return new RequestUriBuilder { Scheme = Scheme, Host = Host, Port = Port, Path = path, Query = string.IsNullOrEmpty(query) ? null : "?" + query };
    }
}
