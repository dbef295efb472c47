using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Web;

/// <summary>A file of the console.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="ETag">Changes with the content.</param>
public sealed record ConsoleFile(byte[] Content, string ContentType, string ETag);

/// <summary>The console's files, embedded in the assembly; plain HTML, CSS and ES modules, served as they are written.</summary>
public static class ConsoleFiles
{
    /// <summary>The page itself.</summary>
    public const string Page = "index.html";

    private const string Prefix = "console/";

    private static readonly FrozenDictionary<string, ConsoleFile> Files = typeof(ConsoleFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], Read);

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => Files.Keys;

    /// <summary>The file of that name; null when there is none.</summary>
    public static ConsoleFile? Find(string name) => Files.GetValueOrDefault(name);

    /// <summary>Answers a request for a file. It is kept by browsers but asked about each time: a new version of the app is a new console at once.</summary>
    public static IResult Serve(HttpRequest request, string name)
    {
        if (Find(name) is not { } file)
        {
            return Problems.NotFound("file", name);
        }

        IHeaderDictionary headers = request.HttpContext.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ETag = file.ETag;
        return request.Headers.IfNoneMatch.ToString().Contains(file.ETag, StringComparison.Ordinal)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(file.Content, file.ContentType);
    }

    private static ConsoleFile Read(string resource)
    {
        using Stream stream = typeof(ConsoleFiles).Assembly.GetManifestResourceStream(resource)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new(content, ContentType(resource), $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"");
    }

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
