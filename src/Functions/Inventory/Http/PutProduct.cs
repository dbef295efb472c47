using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Writes a product of the catalogue.</summary>
public sealed class PutProduct(ProductDesk products, SalesChannels channels)
{
    /// <summary><c>PUT /api/products/{sku}</c>.</summary>
    [Function(nameof(PutProduct))]
    [Staff]
    [Operation("Store a product", Request = typeof(ProductWish), Response = typeof(CatalogueItem))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/products/{sku}")] HttpRequest request, string sku, CancellationToken cancellation)
    {
        (ProductWish? wish, IResult? problem) = await RequestBody.ReadJsonAsync<ProductWish>(request, cancellation);
        if (wish is null)
        {
            return problem!;
        }

        IReadOnlyList<Refusal> wrong = wish.Check("", channels);
        if (wrong.Count > 0)
        {
            return Problems.Refused(wrong);
        }

        CatalogueItem item = wish.ToItem(sku);
        await products.PutAsync([item], cancellation);
        return Results.Json(item, Json.Options);
    }
}

/// <summary>A product as staff write it.</summary>
/// <param name="Sku">Needed in lists; the URL's otherwise.</param>
/// <param name="Title">What the customer reads.</param>
/// <param name="Prices">One per currency.</param>
/// <param name="WeightGrams">Weight of one.</param>
/// <param name="Parts">What a bundle consists of; stock is kept of the parts.</param>
/// <param name="Backorder">How it may be sold when it is not in stock; not at all when left out.</param>
/// <param name="KeepBack">Units that a sales channel does not get, by channel; <c>*</c> for those not named.</param>
/// <param name="Substitutes">What customers may be offered instead, for the same price, should a channel have sold what is gone.</param>
/// <param name="Reorder">From whom it is bought, and when; left out, nothing is proposed.</param>
/// <param name="Listings">Where else it is sold: by channel, one of those in the settings, the id that the channel knows it by. What is left out is told that it has none.</param>
public sealed record ProductWish(
    string? Sku, string? Title, IReadOnlyList<Money>? Prices, int? WeightGrams, IReadOnlyList<BundlePart>? Parts = null, BackorderTerms? Backorder = null,
    IReadOnlyDictionary<string, int>? KeepBack = null, IReadOnlyList<string>? Substitutes = null, ReorderTerms? Reorder = null,
    IReadOnlyDictionary<string, string?>? Listings = null)
{
    private const int LongestId = 200;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Refusal> Check(string pointer, SalesChannels channels)
    {
        List<Refusal> wrong = [];
        foreach ((Money price, int index) in (Prices ?? []).Select((price, index) => (price, index)))
        {
            if (!Currencies.IsKnown(price.Currency))
            {
                wrong.Add(new("unknownCurrency", $"'{price.Currency}' is not an ISO 4217 currency.", $"{pointer}/prices/{index}/currency"));
            }
            else if (price.Amount < 0)
            {
                wrong.Add(new("negative", "A price must not be negative.", $"{pointer}/prices/{index}/amount"));
            }
        }

        if (WeightGrams < 0)
        {
            wrong.Add(new("negative", "A weight must not be negative.", $"{pointer}/weightGrams"));
        }

        if ((Parts ?? []).Any(part => string.IsNullOrWhiteSpace(part.Sku) || part.Quantity is < 1 or > 1000) || (Parts ?? []).GroupBy(part => part.Sku).Any(group => group.Count() > 1))
        {
            wrong.Add(new("malformed", "A bundle names each part once, with 1 to 1,000 units.", $"{pointer}/parts"));
        }

        if (Backorder is { Limit: < 0 })
        {
            wrong.Add(new("negative", "A limit must not be negative.", $"{pointer}/backorder/limit"));
        }

        if (Reorder is { Supplier: null or "" } or { Point: < 0 } or { Pack: < 1 or > 100_000 })
        {
            wrong.Add(new("malformed", "Name the supplier, a reorder point of at least 0 and a pack of at least 1.", $"{pointer}/reorder"));
        }

        if ((KeepBack ?? new Dictionary<string, int>()).Any(entry => entry.Value < 0))
        {
            wrong.Add(new("negative", "A safety buffer must not be negative.", $"{pointer}/keepBack"));
        }

        foreach ((string channel, string? id) in Listings ?? new Dictionary<string, string?>())
        {
            if (channels.Find(channel) is null)
            {
                wrong.Add(new("unknownChannel", $"The settings have no channel '{channel}' (Channels__{channel}__ApiBase): it could not be told what it may sell.", $"{pointer}/listings/{channel}"));
            }
            else if (string.IsNullOrWhiteSpace(id) || id.Length > LongestId)
            {
                wrong.Add(new("malformed", $"Give the id by which the channel knows the product, up to {LongestId} characters.", $"{pointer}/listings/{channel}"));
            }
        }

        return wrong;
    }

    /// <summary>The product as the catalogue keeps it.</summary>
    public CatalogueItem ToItem(string sku) => new(sku, Title, (Prices ?? []).DistinctBy(price => price.Currency).ToDictionary(price => price.Currency), WeightGrams)
    {
        Parts = Parts ?? [],
        Backorder = Backorder,
        Substitutes = Substitutes ?? [],
        Reorder = Reorder,
        KeepBack = KeepBack ?? new Dictionary<string, int>(),
        Listings = (Listings ?? new Dictionary<string, string?>()).ToDictionary(listing => listing.Key, listing => listing.Value!),
    };
}
