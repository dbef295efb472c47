using Microsoft.DurableTask.Client;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Exceptions;

/// <summary>What a reconciliation looks at.</summary>
/// <param name="Since">Orders taken in, and objects made outside, since then.</param>
/// <param name="Until">What happened later may still be on its way, and is left alone.</param>
/// <param name="Orders">The orders taken in since then, with all their news applied.</param>
public sealed record TruthScope(DateTimeOffset Since, DateTimeOffset Until, IReadOnlyList<Order> Orders)
{
    /// <summary>Orders that a check could not look at: what is open about them stays open.</summary>
    public HashSet<string> GivenUp { get; } = [];
}

/// <summary>Two places that should say the same do not.</summary>
/// <param name="OrderId">The order it is about; null when there is none.</param>
/// <param name="Subject">What it is about, in the check's own words; the same difference has the same subject.</param>
/// <param name="Detail">For staff: what the two places say.</param>
public sealed record Difference(string? OrderId, string Subject, string Detail);

/// <summary>Compares two truths. Each capability that keeps a copy of somebody else's truth offers one; registered, it runs every night.</summary>
public interface ITruthCheck
{
    /// <summary>One word; the first part of the code of its exceptions.</summary>
    string Name { get; }

    /// <summary>The differences there are now.</summary>
    IAsyncEnumerable<Difference> FindAsync(TruthScope scope, CancellationToken cancellation);

    /// <summary>Puts a difference right.</summary>
    /// <param name="durable">Wakes whom the change concerns.</param>
    /// <param name="orderId">The order; null when the difference was about none.</param>
    /// <param name="subject">The difference's subject.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What was done; null when a person must.</returns>
    Task<string?> RepairAsync(DurableTaskClient durable, string? orderId, string subject, CancellationToken cancellation);
}
