using System.Net;

namespace Embedded.Storage;

/// <summary>The two forms of a storage address: account in the host's name, or, at an IP address or on loopback, in the path.</summary>
internal static class StorageUri
{
    public static bool AccountIsInPath(Uri uri) =>
        uri.IsLoopback || uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || IPAddress.TryParse(uri.Host, out _);

    public static string? AccountName(Uri uri)
    {
        if (AccountIsInPath(uri))
        {
            return uri.Segments.Length > 1 ? uri.Segments[1].TrimEnd('/') : null;
        }

        int dot = uri.Host.IndexOf('.');
        return dot < 0 ? null : uri.Host[..dot];
    }

    /// <summary>The path's segments after the account: for a queue its name, and so on.</summary>
    public static string[] Resource(Uri uri)
    {
        string[] segments = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return AccountIsInPath(uri) ? segments.Skip(1).ToArray() : segments;
    }

    public static Uri WithoutQuery(Uri uri) => uri.Query.Length == 0 ? uri : new Uri(uri.GetLeftPart(UriPartial.Path));
}
