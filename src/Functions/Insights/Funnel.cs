using Serverless.Domain;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Insights;

/// <summary>Orders by status.</summary>
/// <param name="At">When they were counted, in business time.</param>
/// <param name="Orders">All of them.</param>
/// <param name="Units">Units of all of them.</param>
/// <param name="Held">Orders that wait for a person.</param>
/// <param name="Value">What all of them are worth, before refunds, by currency.</param>
/// <param name="Stages">Every status, in the order of an order's life.</param>
public sealed record Funnel(DateTimeOffset At, int Orders, long Units, int Held, IReadOnlyList<Money> Value, IReadOnlyList<FunnelStage> Stages);

/// <summary>The orders of one status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Orders">How many.</param>
/// <param name="Units">Their units.</param>
/// <param name="Held">Those that wait for a person.</param>
/// <param name="Value">What they are worth, before refunds, by currency.</param>
public sealed record FunnelStage(OrderStatus Status, int Orders, long Units, int Held, IReadOnlyList<Money> Value);
