using System.Text;
using Azure.Storage.Queues.Http;
using Embedded.Storage;

namespace Azure.Storage.Queues.Local;

/// <summary>The service's refusals, in its words.</summary>
internal sealed record Refusal(int Status, string Reason, string Code, string Message)
{
    public static readonly Refusal QueueNotFound = new(404, "Not Found", "QueueNotFound", "The specified queue does not exist.");

    public static readonly Refusal QueueAlreadyExists = new(409, "Conflict", "QueueAlreadyExists", "The specified queue already exists.");

    public static readonly Refusal MessageNotFound = new(404, "Not Found", "MessageNotFound", "The specified message does not exist.");

    public static readonly Refusal PopReceiptMismatch = Bad(
        "PopReceiptMismatch", "The specified pop receipt did not match the pop receipt for a dequeued message.");

    public static readonly Refusal RequestBodyTooLarge = new(
        413,
        "Payload Too Large",
        "RequestBodyTooLarge",
        "The request body is too large and exceeds the maximum permissible limit.");

    public static readonly Refusal InvalidXml = Bad("InvalidXmlDocument", "XML specified is not syntactically valid.");

    public static readonly Refusal OutOfRange = Bad(
        "OutOfRangeQueryParameterValue", "One of the query parameters specified in the request URI is outside the permissible range.");

    public static readonly Refusal InvalidValue = Bad(
        "InvalidQueryParameterValue", "Value for one of the query parameters specified in the request URI is invalid.");

    public static readonly Refusal InvalidName = Bad("InvalidResourceName", "The specified resource name contains invalid characters.");

    public static readonly Refusal OutOfRangeName = Bad(
        "OutOfRangeInput", "The specified resource name length is not within the permissible limits.");

    public RequestFailedException Failure()
    {
        string id = Guid.NewGuid().ToString();
        string time = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture);
        string body = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Error><Code>{Code}</Code>"
            + $"<Message>{Message}\nRequestId:{id}\nTime:{time}</Message></Error>";
        return QueueErrorParser.Failure(new MemoryResponse(Status, Reason, new BinaryData(Encoding.UTF8.GetBytes(body)))
            .With("Content-Type", "application/xml")
            .With("x-ms-error-code", Code)
            .With("x-ms-request-id", id));
    }

    private static Refusal Bad(string code, string message) => new(400, "Bad Request", code, message);
}
