using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Functions.Orders;

/// <summary>Which order an orchestration or activity is about. Ids only: no names, addresses or card data ever enter a history.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Generation">Number of the instance that carries it.</param>
public sealed record OrderRef(string OrderId, int Generation);

/// <summary>Which parcel, return or refund an orchestration or activity is about.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="PartId">Parcel, return or refund.</param>
/// <param name="Generation">Number of the instance that carries the order.</param>
public sealed record PartRef(string OrderId, string PartId, int Generation);

/// <summary>How far a parcel is, as its orchestration needs to know.</summary>
/// <param name="Id">Parcel id.</param>
/// <param name="Work">The warehouse's side.</param>
/// <param name="IsAtRest">Delivered, lost or called off.</param>
public sealed record ParcelProgress(string Id, FulfilmentState Work, bool IsAtRest);

/// <summary>How far a return is, as its orchestration needs to know.</summary>
/// <param name="Id">Return id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsSettled">Whether its money and stock are settled.</param>
/// <param name="IsOver">Whether nothing more is expected.</param>
/// <param name="SendBy">When its label lapses; null before it has one.</param>
public sealed record ReturnProgress(string Id, ReturnStatus Status, bool IsSettled, bool IsOver, DateTimeOffset? SendBy);

/// <summary>What an orchestration needs to know of its order: enough to wait for the right thing, and nothing personal.</summary>
/// <param name="State">Open, closed, cancelled or expired.</param>
/// <param name="IsCovered">Whether the money covers it.</param>
/// <param name="IsHeld">Whether it waits for a person.</param>
/// <param name="IsDelivered">Whether everything has reached the customer.</param>
/// <param name="PayBy">When it expires unpaid.</param>
/// <param name="ReturnUntil">End of the return window.</param>
/// <param name="Parcels">Its parcels.</param>
/// <param name="Returns">Its returns.</param>
/// <param name="Duties">What has to be done outside.</param>
/// <param name="Version">How much had happened to it by then: the higher, the newer.</param>
public sealed record OrderProgress(
    OrderState State, bool IsCovered, bool IsHeld, bool IsDelivered, DateTimeOffset PayBy, DateTimeOffset? ReturnUntil,
    IReadOnlyList<ParcelProgress> Parcels, IReadOnlyList<ReturnProgress> Returns, IReadOnlyList<Duty> Duties, int Version = 0)
{
    /// <summary>Whether it will not be fulfilled.</summary>
    public bool IsOver => State is OrderState.Cancelled or OrderState.Expired;

    /// <summary>Whether a parcel is planned that was not called off.</summary>
    public bool HasLiveParcels => Parcels.Any(parcel => parcel.Work != FulfilmentState.Cancelled);

    /// <summary>Whether a parcel is none of these.</summary>
    public bool HasParcelBeside(IReadOnlySet<string> parcelIds) => Parcels.Any(parcel => !parcelIds.Contains(parcel.Id));

    /// <summary>The parcel with this id.</summary>
    public ParcelProgress Parcel(string id) => Parcels.First(parcel => parcel.Id == id);

    /// <summary>The return with this id.</summary>
    public ReturnProgress Return(string id) => Returns.First(item => item.Id == id);

    /// <summary>How far an order is.</summary>
    public static OrderProgress Of(Order order) => new(
        order.State, order.Payment.IsCovered, order.Holds.Count > 0, order.DeliveredAt is not null, order.PayBy, order.ReturnUntil,
        [.. order.Parcels.Select(parcel => new ParcelProgress(parcel.Id, parcel.Work, parcel.IsAtRest && (parcel.StockConsumed || parcel.Work == FulfilmentState.Cancelled)))],
        [.. order.Returns.Select(item => new ReturnProgress(item.Id, item.Status, order.IsSettled(item), item.IsOver, item.SendBy))],
        [.. order.OpenDuties()], order.EventCount);
}
