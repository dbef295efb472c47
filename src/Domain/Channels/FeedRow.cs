namespace Serverless.Domain.Channels;

/// <summary>One row of a file.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Cells">Its texts, in the order of the mapping's columns.</param>
public sealed record FeedRow(int Line, IReadOnlyList<string?> Cells);

/// <summary>A row that became nothing.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Reason">For people.</param>
/// <param name="Order">The order that it belongs to; null when the row does not say.</param>
public sealed record RejectedRow(int Line, string Code, string Reason, string? Order);

/// <summary>Units that a file says came back, still to be matched to what was sold.</summary>
/// <param name="ExternalId">The channel's id of the return.</param>
/// <param name="CustomerId">The channel's customer id; null for a guest.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReturnOffer(string ExternalId, string? CustomerId, IReadOnlyList<ReturnRow> Rows);

/// <summary>Units of one SKU that came back.</summary>
/// <param name="Line">The row's line in the file.</param>
/// <param name="At">When they came back.</param>
/// <param name="Sku">What came back.</param>
/// <param name="Quantity">Units.</param>
public sealed record ReturnRow(int Line, DateTimeOffset At, string Sku, int Quantity);
