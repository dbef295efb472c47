using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Notifications;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Exceptions;

/// <summary>
/// Opens and closes exceptions, table <c>Exceptions</c>. Open ones lie in one partition, insert-only by rule, order and code, so that whoever finds
/// the same thing again changes nothing; closed ones lie apart, by month, the newest first.
/// </summary>
public sealed class ExceptionDesk(Tables tables, MessageLedger messages, AlertSettings alerts, Ids ids, TimeProvider clock)
{
    private const string Open = "open";
    private const string ClosedPrefix = "closed-";

    private TableClient Exceptions => tables[TableNames.Exceptions];

    /// <summary>Opens an exception about an order, once, and tells staff, once.</summary>
    /// <param name="order">The order.</param>
    /// <param name="subject">Rule and code: <c>Surprise:overpaid</c>.</param>
    /// <param name="detail">What was found.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public Task OpenAsync(Order order, string subject, string detail, CancellationToken cancellation)
    {
        int colon = subject.IndexOf(':');
        return OpenAsync(order, Enum.Parse<ExceptionRule>(subject.AsSpan(0, colon)), subject[(colon + 1)..], detail, cancellation);
    }

    /// <summary>Opens or closes an exception that follows from the order's state, whichever is true of it.</summary>
    /// <param name="order">The order.</param>
    /// <param name="subject">Rule and code: <c>E15:rfn_…</c>.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public Task SettleAsync(Order order, string subject, CancellationToken cancellation) =>
        StandingExceptions.Of(order).FirstOrDefault(item => $"{item.Rule}:{item.Code}" == subject) is { } standing
            ? OpenAsync(order, standing.Rule, standing.Code, standing.Detail, cancellation)
            : CloseItselfAsync(Enum.Parse<ExceptionRule>(subject.AsSpan(0, subject.IndexOf(':'))), order.Id, subject[(subject.IndexOf(':') + 1)..], cancellation);

    /// <summary>Opens an exception about an order, once, and tells staff, once.</summary>
    public Task OpenAsync(Order order, ExceptionRule rule, string code, string detail, CancellationToken cancellation) =>
        OpenAsync(New(rule, code, detail) with { OrderId = order.Id, OrderNumber = order.Number, Value = order.Total }, cancellation);

    /// <summary>Opens an exception about an order that is not at hand, or about none, once, and tells staff, once.</summary>
    public Task OpenAsync(ExceptionRule rule, string? orderId, string code, string detail, CancellationToken cancellation) =>
        OpenAsync(New(rule, code, detail) with { OrderId = orderId, OrderNumber = orderId }, cancellation);

    /// <summary>Opens an exception about no order in particular, once, and tells staff, once.</summary>
    public Task OpenAsync(ExceptionRule rule, string code, string detail, CancellationToken cancellation) => OpenAsync(New(rule, code, detail), cancellation);

    /// <summary>The open exception with this id; null when there is none.</summary>
    public async Task<ExceptionRecord?> FindOpenAsync(string id, CancellationToken cancellation)
    {
        await foreach (TableEntity row in Exceptions.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Open} and Id eq {id}"), cancellationToken: cancellation))
        {
            return ExceptionRecord.Read(row);
        }

        return null;
    }

    /// <summary>Open exceptions, all or of one rule.</summary>
    public async IAsyncEnumerable<ExceptionRecord> OpenOnesAsync(
        ExceptionRule? rule = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {Open}");
        if (rule is { } wanted)
        {
            string from = $"{wanted}-";
            string to = $"{wanted}.";
            filter += TableClient.CreateQueryFilter($" and RowKey ge {from} and RowKey lt {to}");
        }

        await foreach (TableEntity row in Exceptions.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return ExceptionRecord.Read(row);
        }
    }

    /// <summary>Closed exceptions, the latest opened first.</summary>
    public async IAsyncEnumerable<ExceptionRecord> ClosedOnesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (TableEntity row in Exceptions.QueryAsync<TableEntity>(
            "PartitionKey ge 'closed-' and PartitionKey lt 'closed.'", cancellationToken: cancellation))
        {
            yield return ExceptionRecord.Read(row);
        }
    }

    /// <summary>Changes an open exception (owner, acknowledgement); starts again from a fresh read when somebody else was faster.</summary>
    /// <returns>The exception as it is now; null when it is not open.</returns>
    public async Task<ExceptionRecord?> ChangeAsync(string id, Func<ExceptionRecord, ExceptionRecord> change, CancellationToken cancellation)
    {
        for (; ; )
        {
            if (await FindOpenAsync(id, cancellation) is not { } record)
            {
                return null;
            }

            ExceptionRecord after = change(record);
            if (await TryUpdateAsync(after, cancellation))
            {
                return after;
            }
        }
    }

    /// <summary>Closes an open exception. The closed row is written before the open one goes, so that it is never in no list.</summary>
    /// <returns>The exception as it is now; null when it is not open.</returns>
    public async Task<ExceptionRecord?> CloseAsync(string id, Actor actor, string? resolution, CancellationToken cancellation)
    {
        return await FindOpenAsync(id, cancellation) is { } record ? await CloseAsync(record, actor, resolution, cancellation) : null;
    }

    /// <summary>Closes an exception whose reason is gone, if it is open.</summary>
    public async Task CloseItselfAsync(ExceptionRule rule, string? orderId, string code, CancellationToken cancellation)
    {
        if (await FindByKeyAsync(ExceptionRecord.OpenKey(rule, orderId, code), cancellation) is { } record)
        {
            await CloseAsync(record, Actor.System, null, cancellation);
        }
    }

    private async Task<ExceptionRecord> CloseAsync(ExceptionRecord record, Actor actor, string? resolution, CancellationToken cancellation)
    {
        ExceptionRecord closed = record with { ClosedAt = clock.GetUtcNow(), ClosedBy = actor.ToString(), Resolution = resolution };
        string month = (999_999 - (closed.OpenedAt.UtcDateTime.Year * 100) - closed.OpenedAt.UtcDateTime.Month).ToString(CultureInfo.InvariantCulture);
        await Exceptions.UpsertEntityAsync(
            closed.ToRow($"{ClosedPrefix}{month}", $"{Keys.NewestFirst(closed.OpenedAt)}-{closed.Id}"), TableUpdateMode.Replace, cancellation);
        await Exceptions.DeleteEntityAsync(Open, ExceptionRecord.OpenKey(record.Rule, record.OrderId, record.Code), ETag.All, cancellation);
        return closed;
    }

    private async Task OpenAsync(ExceptionRecord record, CancellationToken cancellation)
    {
        string key = ExceptionRecord.OpenKey(record.Rule, record.OrderId, record.Code);
        try
        {
            Response added = await Exceptions.AddEntityAsync(record.ToRow(Open, key), cancellation);
            record = record with { ETag = added.Headers.ETag!.Value };
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            if (await FindByKeyAsync(key, cancellation) is not { } existing)
            {
                return;
            }

            record = existing;
        }

        if (!record.Alerted)
        {
            await AlertAsync(record, cancellation);
        }
    }

    private async Task<ExceptionRecord?> FindByKeyAsync(string key, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await Exceptions.GetEntityIfExistsAsync<TableEntity>(Open, key, cancellationToken: cancellation);
        return row.HasValue ? ExceptionRecord.Read(row.Value!) : null;
    }

    // The ledger has one row per exception and channel: two sweeps that find the same thing at once are one message.
    private async Task AlertAsync(ExceptionRecord record, CancellationToken cancellation)
    {
        foreach (MessageChannel channel in alerts.Channels())
        {
            await messages.QueueForStaffAsync(record.Id, channel, cancellation);
        }

        // Lost to somebody else's change, it is done again by whoever finds the exception next.
        await TryUpdateAsync(record with { Alerted = true }, cancellation);
    }

    private async Task<bool> TryUpdateAsync(ExceptionRecord record, CancellationToken cancellation)
    {
        try
        {
            await Exceptions.UpdateEntityAsync(
                record.ToRow(Open, ExceptionRecord.OpenKey(record.Rule, record.OrderId, record.Code)), record.ETag, TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }

    private ExceptionRecord New(ExceptionRule rule, string code, string detail) => new(
        ids.New("exc"), rule, code, ExceptionTexts.Kind(rule), ExceptionTexts.Severity(rule), null, null, null, detail, clock.GetUtcNow());
}
