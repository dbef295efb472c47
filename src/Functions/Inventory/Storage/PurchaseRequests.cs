using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>
/// The purchase requests, beside their suppliers. One proposal per supplier is open at a time: its row is insert-only under the supplier's name and
/// only moves to its own key when it is sent, so two sweeps at once make one.
/// </summary>
public sealed class PurchaseRequests(Tables tables)
{
    private const string Partition = "requests";
    private const string Proposal = "proposal-";

    private TableClient Table => tables[TableNames.Suppliers];

    /// <summary>All of them: proposals by supplier, then the others, the newest first.</summary>
    public async Task<IReadOnlyList<PurchaseRequest>> AllAsync(CancellationToken cancellation)
    {
        List<PurchaseRequest> all = [];
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellation))
        {
            all.Add(Read(row));
        }

        // A proposal that was just sent may still stand in both places.
        return [.. all.GroupBy(request => request.Id).Select(same => same.MaxBy(request => request.State)!)
            .OrderBy(request => request.State != PurchaseState.Proposed).ThenByDescending(request => request.Id, StringComparer.Ordinal)];
    }

    /// <summary>The request with this id; null when there is none.</summary>
    public async Task<PurchaseRequest?> GetAsync(string id, CancellationToken cancellation) => (await FindAsync(id, cancellation))?.Request;

    /// <summary>Changes a request; starts again from a fresh read when somebody else was faster.</summary>
    /// <returns>The request as it is now, or why not; null when there is none.</returns>
    public async Task<(PurchaseRequest? Request, Refusal? Refusal)> ChangeAsync(
        string id, Func<PurchaseRequest, (PurchaseRequest Request, Refusal? Refusal)> change, CancellationToken cancellation)
    {
        for (; ; )
        {
            if (await FindAsync(id, cancellation) is not var (before, row))
            {
                return (null, null);
            }

            (PurchaseRequest after, Refusal? refusal) = change(before);
            if (refusal is not null || ReferenceEquals(after, before))
            {
                return (before, refusal);
            }

            try
            {
                bool proposed = row.RowKey.StartsWith(Proposal, StringComparison.Ordinal);
                await Table.SubmitTransactionAsync(
                    proposed && after.State != PurchaseState.Proposed
                        ? [new(TableTransactionActionType.Add, Row(after, after.Id)), new(TableTransactionActionType.Delete, row, row.ETag)]
                        : [new(TableTransactionActionType.UpdateReplace, Row(after, row.RowKey), row.ETag)],
                    cancellation);
                return (after, null);
            }
            catch (TableTransactionFailedException e) when (e.Status is 404 or 409 or 412)
            {
            }
        }
    }

    /// <summary>Writes a supplier's proposal: the open one becomes this, or this is the open one.</summary>
    /// <param name="request">The proposal; its id counts only when none is open.</param>
    /// <param name="cancellation">Stops between tries.</param>
    public async Task<PurchaseRequest> ProposeAsync(PurchaseRequest request, CancellationToken cancellation)
    {
        for (; ; )
        {
            string key = Proposal + Keys.Escape(request.Supplier);
            NullableResponse<TableEntity> open = await Table.GetEntityIfExistsAsync<TableEntity>(Partition, key, cancellationToken: cancellation);
            try
            {
                if (!open.HasValue)
                {
                    await Table.AddEntityAsync(Row(request, key), cancellation);
                    return request;
                }

                PurchaseRequest before = Read(open.Value!);
                if (!before.Lines.SequenceEqual(request.Lines))
                {
                    await Table.UpdateEntityAsync(Row(before with { Lines = request.Lines }, key), open.Value!.ETag, TableUpdateMode.Replace, cancellation);
                }

                return before with { Lines = request.Lines };
            }
            catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
            {
            }
        }
    }

    private async Task<(PurchaseRequest Request, TableEntity Row)?> FindAsync(string id, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> sent = await Table.GetEntityIfExistsAsync<TableEntity>(Partition, Keys.Escape(id), cancellationToken: cancellation);
        if (sent.HasValue)
        {
            return (Read(sent.Value!), sent.Value!);
        }

        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {Proposal} and RowKey lt {"proposal."} and Id eq {id}"), cancellationToken: cancellation))
        {
            return (Read(row), row);
        }

        return null;
    }

    private static TableEntity Row(PurchaseRequest request, string key)
    {
        TableEntity row = new(Partition, key) { ["Id"] = request.Id };
        Chunks.Write(row, "Data", Json.Write(request));
        return row;
    }

    private static PurchaseRequest Read(TableEntity row) => Json.Read<PurchaseRequest>(Chunks.Read(row, "Data"));
}
