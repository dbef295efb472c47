using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Shipping.EasyPost;

namespace Serverless.Functions.Shipping;

/// <summary>Buys labels: knows where a parcel starts, what it weighs and where it goes.</summary>
public sealed class LabelDesk(EasyPostGateway easyPost, Locations locations, Catalogue catalogue, Policies policies)
{
    private const int DefaultUnitGrams = 250;

    /// <summary>The label of a parcel, or why the carrier refuses to carry it.</summary>
    public async Task<(ShippingLabel? Label, string? Refused)> ForParcelAsync(Order order, Parcel parcel, CancellationToken cancellation)
    {
        Address from = await WarehouseAsync(parcel.Location, cancellation);
        int weight = parcel.WeightGrams ?? await WeightAsync([.. parcel.Items.Select(item => (item.Sku, item.Quantity))], cancellation);
        bool express = SpecialOrder.IsFast(order.Shipping.Method, policies.ExpressWords()) || (order.IsVip && policies.VipExpress);
        return await BuyAsync(new(parcel.Id, order.Id, from, order.ShippingAddress!, weight, express, IsReturn: false), cancellation);
    }

    /// <summary>The label for a return's way back to where its goods came from, or why the carrier refuses to carry it.</summary>
    public async Task<(ShippingLabel? Label, string? Refused)> ForReturnAsync(Order order, Return item, CancellationToken cancellation)
    {
        string location = order.LiveParcels().FirstOrDefault(parcel => parcel.Items.Any(part => part.LineId == item.Lines[0].LineId))?.Location ?? order.Parcels[0].Location;
        int weight = await WeightAsync([.. item.Lines.Select(line => (line.Sku, line.Quantity))], cancellation);
        return await BuyAsync(
            new(item.Id, order.Id, order.ShippingAddress!, await WarehouseAsync(location, cancellation), weight, Express: false, IsReturn: true), cancellation);
    }

    private async Task<(ShippingLabel? Label, string? Refused)> BuyAsync(Shipment shipment, CancellationToken cancellation)
    {
        try
        {
            return (await easyPost.BuyAsync(shipment, cancellation), null);
        }
        catch (EasyPostException e)
        {
            return (null, e.Message);
        }
    }

    private async Task<Address> WarehouseAsync(string location, CancellationToken cancellation) =>
        (await locations.GetAsync(location, cancellation) ?? throw new InvalidOperationException($"There is no location '{location}'; add it with PUT /api/locations/{location}.")).Address;

    private async Task<int> WeightAsync(IReadOnlyList<(string Sku, int Quantity)> items, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, CatalogueItem> known = await catalogue.FindAsync(items.Select(item => item.Sku), cancellation);
        return items.Sum(item => (known.GetValueOrDefault(item.Sku)?.WeightGrams ?? DefaultUnitGrams) * item.Quantity);
    }
}
