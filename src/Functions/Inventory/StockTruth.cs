using System.Runtime.CompilerServices;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Functions.Exceptions;

namespace Serverless.Functions.Inventory;

/// <summary>What orders call for against what the stock's ledger keeps for them.</summary>
public sealed class StockTruth(StockAuditor auditor) : ITruthCheck
{
    /// <summary>What the codes of its exceptions begin with.</summary>
    public const string Prefix = "stock:";

    /// <inheritdoc/>
    public string Name => "stock";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Difference> FindAsync(TruthScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (Domain.Inventory.StockDifference difference in auditor.CompareAsync(scope.Orders, cancellation))
        {
            yield return new(difference.Keeper, difference.Subject, difference.Text);
        }
    }

    /// <inheritdoc/>
    public async Task<string?> RepairAsync(DurableTaskClient durable, string? orderId, string subject, CancellationToken cancellation)
    {
        string sku = subject.Split(':', 3)[^1];
        int mended = await auditor.MendAsync(sku, orderId, Actor.System, cancellation);
        return mended > 0 ? $"The ledger keeps of {sku} what the order calls for." : $"The ledger of {sku} was right already.";
    }
}
