using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SendGrid.Helpers.Errors.Model;

namespace SendGrid.Helpers.Errors;

/// <summary>Turns refusals into exceptions.</summary>
public class ErrorHandler
{
    /// <summary>Throws the exception of the answer's status; its message is a <see cref="SendGridErrorResponse"/> as JSON.</summary>
    public static async Task ThrowException(HttpResponseMessage message)
    {
        string text = await DescribeAsync(message).ConfigureAwait(false);
        throw (int)message.StatusCode switch
        {
            400 => new BadRequestException(text),
            401 => new UnauthorizedException(text),
            403 => new ForbiddenException(text),
            404 => new NotFoundException(text),
            405 => new MethodNotAllowedException(text),
            413 => new PayloadTooLargeException(text),
            415 => new UnsupportedMediaTypeException(text),
            429 => new TooManyRequestsException(text),
            500 => new ServerUnavailableException(text),
            503 => new ServiceNotAvailableException(text),
            >= 400 and < 500 => new RequestErrorException(text),
            >= 500 => new SendGridInternalException(text),
            _ => new BadRequestException(text),
        };
    }

    private static async Task<string> DescribeAsync(HttpResponseMessage message)
    {
        var described = new SendGridErrorResponse
        {
            ErrorHttpStatusCode = (int)message.StatusCode,
            ErrorReasonPhrase = message.ReasonPhrase,
        };
        string body = message.Content is null ? "" : await message.Content.ReadAsStringAsync().ConfigureAwait(false);
        try
        {
            JObject json = body.Length == 0 ? [] : JObject.Parse(body);
            JToken first = (json["errors"] as JArray)?.FirstOrDefault();
            described.SendGridErrorMessage = (string)(first is null ? json["error"] : first["message"]);
            described.FieldWithError = (string)first?["field"];
            described.HelpLink = (string)first?["help"];
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            // A body that is not SendGrid's adds nothing: the status says what there is to say.
        }
        return JsonConvert.SerializeObject(described);
    }
}
