using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables.Http;
using Embedded.Storage;

namespace Azure.Data.Tables.Local;

/// <summary>The service's refusals, in its words.</summary>
internal sealed record Refusal(int Status, string Reason, string Code, string Message)
{
    public static readonly Refusal TableNotFound = new(404, "Not Found", "TableNotFound", "The table specified does not exist.");

    public static readonly Refusal TableAlreadyExists = new(409, "Conflict", "TableAlreadyExists", "The table specified already exists.");

    public static readonly Refusal ResourceNotFound = new(404, "Not Found", "ResourceNotFound", "The specified resource does not exist.");

    public static readonly Refusal EntityAlreadyExists = new(409, "Conflict", "EntityAlreadyExists", "The specified entity already exists.");

    public static readonly Refusal UpdateConditionNotSatisfied = new(
        412, "Precondition Failed", "UpdateConditionNotSatisfied", "The update condition specified in the request was not satisfied.");

    public static readonly Refusal InvalidInput = Bad("InvalidInput", "An error occurred while processing this request.");

    public static readonly Refusal InvalidFilter = Bad("InvalidInput", "The query condition specified in the request is invalid.");

    public static readonly Refusal InvalidOperation = Bad("InvalidOperation", "");

    public static readonly Refusal InvalidResourceName = Bad("InvalidResourceName", "The specified resource name contains invalid characters.");

    public static readonly Refusal OutOfRangeName = Bad(
        "OutOfRangeInput", "The specified resource name length is not within the permissible limits.");

    public static readonly Refusal PropertyValueTooLarge = Bad(
        "PropertyValueTooLarge",
        "The property value exceeds the maximum allowed size (64KB). If the property value is a string, it is UTF-16 encoded and the maximum number of characters should be 32K or less.");

    public static readonly Refusal EntityTooLarge = Bad("EntityTooLarge", "The entity is larger than the maximum allowed size (1MB).");

    public static readonly Refusal InvalidXmlDocument = Bad("InvalidXmlDocument", "XML specified is not syntactically valid.");

    public static readonly Refusal TooManyProperties = Bad("TooManyProperties", "The entity contains more properties than allowed.");

    public static readonly Refusal TooManyActions = Bad(
        "InvalidInput", "The batch request operation exceeds the maximum 100 changes per change set.");

    public static readonly Refusal DifferentPartitions = Bad(
        "CommandsInBatchActOnDifferentPartitions", "All commands in a batch must operate on same entity group.");

    public static Refusal DuplicateRow(string rowKey) => Bad(
        "InvalidDuplicateRow", $"A command with RowKey '{rowKey}' is already present in the batch. An entity can appear only once in a batch. ");

    public Response Response(string prefix = "", bool isError = true)
    {
        string id = Guid.NewGuid().ToString();
        string time = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        string text = JsonEncodedText.Encode($"{prefix}{Message}\nRequestId:{id}\nTime:{time}").ToString();
        string body = "{\"odata.error\":{\"code\":\"" + Code + "\",\"message\":{\"lang\":\"en-US\",\"value\":\"" + text + "\"}}}";
        return new MemoryResponse(Status, Reason, new BinaryData(Encoding.UTF8.GetBytes(body)), isError)
            .With("Content-Type", "application/json;odata=minimalmetadata;charset=utf-8")
            .With("x-ms-error-code", Code)
            .With("x-ms-request-id", id);
    }

    public RequestFailedException Failure() => TableErrorParser.Failure(Response());

    private static Refusal Bad(string code, string message) => new(400, "Bad Request", code, message);
}
