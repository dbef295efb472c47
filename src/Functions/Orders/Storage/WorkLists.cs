using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>A parcel on a location's work list.</summary>
/// <param name="Id">Parcel id.</param>
/// <param name="OrderId">Its order.</param>
/// <param name="OrderNumber">What staff call the order.</param>
/// <param name="Location">Where it is packed.</param>
/// <param name="Work">How far the warehouse is.</param>
/// <param name="Units">Units in it.</param>
/// <param name="Lines">Number of different lines.</param>
/// <param name="Method">Shipping service sold.</param>
/// <param name="PlannedAt">When its work began.</param>
/// <param name="ShipBy">The promise.</param>
/// <param name="TrackingNumber">Once it has a label.</param>
/// <param name="Special">Whether it goes before others of its location, for its service or note.</param>
/// <param name="Note">What the customer wrote.</param>
/// <param name="Vip">Whether it goes before others for its customer.</param>
public sealed record ParcelSummary(
    string Id, string OrderId, string OrderNumber, string Location, FulfilmentState Work, int Units, int Lines, string Method, DateTimeOffset PlannedAt,
    DateTimeOffset? ShipBy, string? TrackingNumber, bool Special = false, string? Note = null, bool Vip = false)
{
    // '!' sorts before all that ids are made of.
    internal string RowKey => Row(Id, Special || Vip);

    internal static string Row(string id, bool first) => first ? $"!{id}" : id;
}

/// <summary>A return on the work list.</summary>
/// <param name="Id">Return id.</param>
/// <param name="OrderId">Its order.</param>
/// <param name="OrderNumber">What staff call the order.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Units">Units asked to return.</param>
/// <param name="Reasons">Why.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="TrackingNumber">Once it has a label.</param>
public sealed record ReturnSummary(
    string Id, string OrderId, string OrderNumber, ReturnStatus Status, int Units, IReadOnlyList<string> Reasons, DateTimeOffset RequestedAt, string? TrackingNumber);

/// <summary>The work lists: parcels that have not left, by location, and returns. Filled from the outbox, rebuildable from the orders.</summary>
public sealed class WorkLists(Tables tables)
{
    private const string OpenReturns = "open";
    private const string OverReturns = "over";

    /// <summary>The outbox item that an event calls for, if it changes a work list.</summary>
    public static OutboxItem? Item(OrderEvent happened) => happened switch
    {
        ReturnEvent => new(OutboxKind.WorkList, happened.Subject!),
        ParcelPlanned or ParcelPicked or ParcelPacked or LabelBought or ParcelHandedOver or ParcelCancelled => new(OutboxKind.WorkList, happened.Subject!),
        _ => null,
    };

    /// <summary>Rewrites the row of a parcel or return.</summary>
    public Task WriteAsync(Order order, string subject, CancellationToken cancellation) => order.Return(subject) is { } item
        ? WriteAsync(order, item, cancellation)
        : WriteAsync(order, order.Parcel(subject)!, cancellation);

    /// <summary>Parcels to work on, by location; there those of special orders and of VIPs come first, then the oldest.</summary>
    /// <param name="location">Only this location's; null for all.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async IAsyncEnumerable<ParcelSummary> ParcelsAsync(
        string? location, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string? filter = location is null ? null : TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Escape(location)}");
        await foreach (TableEntity row in tables[TableNames.Parcels].QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return Json.Read<ParcelSummary>(row.GetString("Data"));
        }
    }

    /// <summary>Returns, the newest first.</summary>
    /// <param name="open">Those that wait for something, or those that are over.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async IAsyncEnumerable<ReturnSummary> ReturnsAsync(
        bool open, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string partition = open ? OpenReturns : OverReturns;
        await foreach (TableEntity row in tables[TableNames.Returns].QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            yield return Json.Read<ReturnSummary>(row.GetString("Data"));
        }
    }

    private async Task WriteAsync(Order order, Parcel parcel, CancellationToken cancellation)
    {
        string partition = Keys.Escape(parcel.Location), row = ParcelSummary.Row(parcel.Id, order.GoesFirst);
        if (parcel.Work is FulfilmentState.HandedOver or FulfilmentState.Cancelled)
        {
            await tables[TableNames.Parcels].DeleteEntityAsync(partition, row, ETag.All, cancellation);
            return;
        }

        ParcelSummary summary = new(
            parcel.Id, order.Id, order.Number, parcel.Location, parcel.Work, parcel.Items.Sum(item => item.Quantity), parcel.Items.Count, order.Shipping.Method,
            parcel.PlannedAt, order.ShipBy, parcel.Label?.TrackingNumber, order.IsSpecial, order.CustomerNote, order.IsVip);
        await tables[TableNames.Parcels].UpsertEntityAsync(
            new TableEntity(partition, row) { ["Data"] = Json.Write(summary), ["Work"] = parcel.Work.ToString() }, TableUpdateMode.Replace, cancellation);
    }

    private async Task WriteAsync(Order order, Return item, CancellationToken cancellation)
    {
        ReturnSummary summary = new(
            item.Id, order.Id, order.Number, item.Status, item.Lines.Sum(line => line.Quantity), [.. item.Lines.Select(line => line.Reason).Distinct()],
            item.RequestedAt, item.Label?.TrackingNumber);
        string row = $"{Keys.NewestFirst(item.RequestedAt)}-{item.Id}";
        await tables[TableNames.Returns].UpsertEntityAsync(
            new TableEntity(item.IsOver ? OverReturns : OpenReturns, row) { ["Data"] = Json.Write(summary), ["Status"] = item.Status.ToString() },
            TableUpdateMode.Replace, cancellation);
        if (item.IsOver)
        {
            await tables[TableNames.Returns].DeleteEntityAsync(OpenReturns, row, ETag.All, cancellation);
        }
    }
}
