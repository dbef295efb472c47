using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Exceptions;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Exceptions;

/// <summary>Something that needs a person.</summary>
/// <param name="Id"><c>exc_</c> and a ULID; every opening has its own.</param>
/// <param name="Rule">Which rule found it.</param>
/// <param name="Code">What exactly, within the rule; may be empty.</param>
/// <param name="Kind">For people: what it is.</param>
/// <param name="Severity">How much it hurts.</param>
/// <param name="OrderId">The order it is about; null when it is about none.</param>
/// <param name="OrderNumber">What staff call the order.</param>
/// <param name="Value">What the order is worth.</param>
/// <param name="Detail">What was found.</param>
/// <param name="OpenedAt">Since when.</param>
public sealed record ExceptionRecord(
    string Id, ExceptionRule Rule, string Code, string Kind, ExceptionSeverity Severity, string? OrderId, string? OrderNumber, Money? Value, string Detail,
    DateTimeOffset OpenedAt)
{
    /// <summary>Who takes care of it.</summary>
    public string? Owner { get; init; }

    /// <summary>When somebody said that it is seen.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>Who said so.</summary>
    public string? AcknowledgedBy { get; init; }

    /// <summary>When it was over.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Who closed it; <c>system</c> when it closed itself because the reason was gone.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>What was done about it.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether staff were told.</summary>
    public bool Alerted { get; init; }

    internal ETag ETag { get; init; }

    /// <summary>One record is open per rule, order and code.</summary>
    public static string OpenKey(ExceptionRule rule, string? orderId, string code) => $"{rule}-{orderId}-{Keys.Escape(code)}";

    internal TableEntity ToRow(string partition, string row) =>
        new(partition, row) { ["Id"] = Id, ["Rule"] = Rule.ToString(), ["OrderId"] = OrderId, ["Data"] = Json.Write(this) };

    internal static ExceptionRecord Read(TableEntity row) => Json.Read<ExceptionRecord>(row.GetString("Data")) with { ETag = row.ETag };
}
