using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Channels;

/// <summary>What a channel is told.</summary>
/// <param name="Sku">Our SKU.</param>
/// <param name="ExternalId">The id that the channel knows the product by.</param>
/// <param name="Available">Units that its buyers may have now.</param>
/// <param name="Version">Rises with each telling of this SKU: what comes with a lower one is older, whenever it comes.</param>
/// <param name="At">When it was so.</param>
public sealed record StockNotice(string Sku, string ExternalId, int Available, long Version, DateTimeOffset At);

/// <summary>What a channel has now, as it answers.</summary>
/// <param name="Version">The version that it has.</param>
/// <param name="Available">The units that it has.</param>
public sealed record StockEcho(long? Version, int? Available);

/// <summary>What came of telling a channel.</summary>
/// <param name="Told">Whether it has it.</param>
/// <param name="Refused">Whether it will not have it, however often it is told.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Has">The higher version that it has; null when it has none.</param>
public sealed record ChannelAnswer(bool Told, bool Refused = false, string? Reason = null, long? Has = null);

/// <summary>
/// Tells channels what they may sell, by our own protocol (docs/channels.md): <c>POST {ApiBase}/stock</c>, signed, answered with what the channel has then,
/// so that a page of a proxy in between is never taken for a yes.
/// </summary>
/// <param name="http">Follows no redirects: token and signature are for nobody else.</param>
/// <param name="patience">The longest that one call may take, its answer's body included.</param>
public sealed class ChannelGateway(HttpClient http, TimeSpan patience)
{
    /// <summary>Header with the time and the signatures: <c>t=1767225600,v1=…</c>.</summary>
    public const string SignatureHeader = "X-Signature";

    // What a number of JavaScript can be.
    private const long HighestVersion = 1L << 53;

    private const int MostAnswer = 4096;
    private const int MostReason = 200;

    /// <summary>Tells a channel; the caller's own cancellation is the only thing thrown.</summary>
    public async Task<ChannelAnswer> TellAsync(SalesChannel channel, StockNotice notice, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(notice, Json.Options);
        using HttpRequestMessage request = new(HttpMethod.Post, $"{channel.Settings.ApiBase.TrimEnd('/')}/stock") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add(SignatureHeader, Sign(channel.Settings.Secrets, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(), body));
        if (!string.IsNullOrEmpty(channel.Settings.Token))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", channel.Settings.Token);
        }

        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return Classify((int)response.StatusCode, await ReadAsync(response, limit.Token), notice);
        }
        catch (HttpRequestException e)
        {
            return new(false, Reason: e.HttpRequestError.ToString());
        }
        catch (IOException)
        {
            return new(false, Reason: "The answer broke off.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(false, Reason: $"No answer within {patience.TotalSeconds} seconds.");
        }
    }

    /// <summary>The header's value: HMAC-SHA256 over <c>t.body</c>, once for each secret.</summary>
    public static string Sign(IEnumerable<string> secrets, long at, byte[] body)
    {
        string time = at.ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{time}."), .. body];
        return $"t={time},{string.Join(',', secrets.Select(secret => $"v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}"))}";
    }

    // A wrong key (401, 403) is a mistake of the settings and not of the product: once it is put right, everything gets through.
    private static ChannelAnswer Classify(int status, string text, StockNotice notice) => status switch
    {
        >= 200 and < 300 when Parse(text) is { Version: { } version } echo => version == notice.Version && echo.Available == notice.Available
            ? new(true)
            : new(false, Reason: $"{status}: it says that it has {echo.Available} with version {version}.", Has: version > notice.Version && version < HighestVersion ? version : null),
        >= 200 and < 300 => new(false, Reason: $"{status}, but not with what it has: {Short(text)}"),
        >= 400 and < 500 and not (401 or 403 or 408 or 429) => new(false, Refused: true, Reason(status, text)),
        _ => new(false, Reason: Reason(status, text)),
    };

    private static StockEcho? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<StockEcho>(text, Json.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // No more than that is read, however much it sends.
    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellation);
        byte[] start = new byte[MostAnswer];
        return Encoding.UTF8.GetString(start, 0, await stream.ReadAtLeastAsync(start, MostAnswer, throwOnEndOfStream: false, cancellation));
    }

    private static string Reason(int status, string text) => Short(text) is { Length: > 0 } words ? $"{status}: {words}" : $"{status}";

    private static string Short(string text)
    {
        string plain = new([.. text.Take(MostReason).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        return plain.Trim();
    }
}
