using System.Text.Json;
using Serverless.Domain.Channels;

namespace Serverless.Functions.Channels.Files;

/// <summary>One record of a file: a row of cells, a whole order, or something that cannot be read.</summary>
/// <param name="Line">Its line in the file (in a JSON array: its number), from 1.</param>
public abstract record FeedRecord(int Line);

/// <summary>A row of cells, in the order of the mapping's columns.</summary>
/// <param name="Row">The row.</param>
public sealed record RowRecord(FeedRow Row) : FeedRecord(Row.Line);

/// <summary>An object with its own lines: an order as <c>POST /api/orders</c> takes it.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Draft">The object.</param>
public sealed record OrderRecord(int Line, JsonElement Draft) : FeedRecord(Line);

/// <summary>A record that cannot be read; the ones after it can.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Reason">Why.</param>
public sealed record BrokenRecord(int Line, string Reason) : FeedRecord(Line);
