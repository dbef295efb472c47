using System.Net;
using System.Net.Sockets;

namespace Serverless.Functions.Notifications;

/// <summary>Whether a provider has a message.</summary>
public enum DeliveryResult
{
    /// <summary>It has it.</summary>
    Taken,

    /// <summary>It will not take it, however often it is asked.</summary>
    Refused,

    /// <summary>It certainly does not have it; another time it may.</summary>
    NotTaken,

    /// <summary>Nobody knows: the answer was lost, or was an error after which it may have it.</summary>
    Unknown,
}

/// <summary>What came of handing a message to a provider.</summary>
/// <param name="Result">Whether it has it.</param>
/// <param name="ProviderId">Its id of the message.</param>
/// <param name="Reason">Why not.</param>
public sealed record Delivery(DeliveryResult Result, string? ProviderId = null, string? Reason = null)
{
    private const int MostReason = 500;

    /// <summary>Hands a message over and classifies what comes of it.</summary>
    /// <param name="send">The call; answers status, the provider's id and, for errors, the body.</param>
    public static async Task<Delivery> OfAsync(Func<Task<(HttpStatusCode Status, string? ProviderId, string? Error)>> send)
    {
        try
        {
            (HttpStatusCode status, string? providerId, string? error) = await send();
            return new(Classify((int)status), providerId, (int)status < 400 ? null : Short($"{(int)status}: {error}"));
        }
        catch (HttpRequestException e) when (e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain })
        {
            return new(DeliveryResult.NotTaken, Reason: e.HttpRequestError.ToString());
        }
        catch (HttpRequestException e)
        {
            return new(DeliveryResult.Unknown, Reason: e.HttpRequestError.ToString());
        }
        catch (OperationCanceledException)
        {
            return new(DeliveryResult.Unknown, Reason: "No answer in time.");
        }
    }

    // A wrong key (401, 403) is the store's mistake and not the message's: once it is put right, the message goes out.
    private static DeliveryResult Classify(int status) => status switch
    {
        < 400 => DeliveryResult.Taken,
        401 or 403 or 408 or 429 => DeliveryResult.NotTaken,
        < 500 => DeliveryResult.Refused,
        _ => DeliveryResult.Unknown,
    };

    private static string Short(string text) => text.Length > MostReason ? text[..MostReason] : text;
}
