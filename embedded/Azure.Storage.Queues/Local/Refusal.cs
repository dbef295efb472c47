using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Azure.Storage.Queues.Http;
using Embedded.Storage;

namespace Azure.Storage.Queues.Local;

/// <summary>The service's refusals, in its words.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Reason">Its phrase.</param>
/// <param name="Code">The service's code.</param>
/// <param name="Message">Its text.</param>
/// <param name="Details">What else the error document says: elements by name.</param>
internal sealed record Refusal(
    int Status, string Reason, string Code, string Message, params (string Name, string Value)[] Details)
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
        "The request body is too large and exceeds the maximum permissible limit.",
        ("MaxLimit", "65536"));

    public static readonly Refusal InvalidXml = Bad("InvalidXmlDocument", "XML specified is not syntactically valid.");

    public static readonly Refusal NoStatistics = InvalidValue("comp", "stats", "");

    public static readonly Refusal InvalidName = Bad("InvalidResourceName", "The specified resource name contains invalid characters.");

    public static readonly Refusal OutOfRangeName = Bad(
        "OutOfRangeInput", "The specified resource name length is not within the permissible limits.");

    public static Refusal OutOfRange(string parameter, int value, int least, int most) => Bad(
        "OutOfRangeQueryParameterValue",
        "One of the query parameters specified in the request URI is outside the permissible range.",
        ("QueryParameterName", parameter),
        ("QueryParameterValue", Text(value)),
        ("MinimumAllowed", Text(least)),
        ("MaximumAllowed", Text(most)));

    public static Refusal InvalidValue(string parameter, string value, string reason) => Bad(
        "InvalidQueryParameterValue",
        "Value for one of the query parameters specified in the request URI is invalid.",
        ("QueryParameterName", parameter),
        ("QueryParameterValue", value),
        ("Reason", reason));

    public RequestFailedException Failure()
    {
        string id = Guid.NewGuid().ToString();
        string time = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        string details = string.Concat(Details.Select(detail => new XElement(detail.Name, detail.Value).ToString()));
        string body = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Error><Code>{Code}</Code>"
            + $"<Message>{Message}\nRequestId:{id}\nTime:{time}</Message>{details}</Error>";
        return QueueErrorParser.Failure(new MemoryResponse(Status, Reason, new BinaryData(Encoding.UTF8.GetBytes(body)))
            .With("Content-Type", "application/xml")
            .With("x-ms-error-code", Code)
            .With("x-ms-request-id", id));
    }

    private static Refusal Bad(string code, string message, params (string Name, string Value)[] details) =>
        new(400, "Bad Request", code, message, details);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
