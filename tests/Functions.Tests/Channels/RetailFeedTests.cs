using System.Globalization;
using System.IO.Compression;
using Serverless.Domain;
using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Channels.Files;
using Serverless.Functions.Hosting;
using Shared;

namespace Functions.Tests.Channels;

/// <summary>The mapping of samples/feeds/online-retail.json on the real file that it was written for.</summary>
public sealed class RetailFeedTests
{
    private static readonly string Data = Path.GetFullPath(Path.Combine(SharedFixtures.Folder ?? ".", "..", "data", "online-retail-sample"));

    [SharedFact]
    public async Task Orders_units_value_and_returns_are_those_of_the_published_figures()
    {
        List<Order> orders = [];
        List<string> matched = [];
        int rejected = 0;
        await foreach (TranslatedGroup group in GroupsAsync())
        {
            rejected += group.Rejected.Count;
            if (group.Order is { } draft)
            {
                (Order? order, _) = new OrderIntake(Strict: false, HighValue: null, Review: false, TimeSpan.FromDays(1))
                    .Accept(draft, $"ord_{draft.ExternalId}", draft.ExternalId!, new Dictionary<string, CatalogueItem>(), draft.PlacedAt!.Value);
                Assert.Empty(AddressForm.Check(draft.ShippingAddress!, ""));
                orders.Add(order!);
            }

            if (group.Return is { } offer)
            {
                (IReadOnlyList<ReturnMatch> matches, IReadOnlyList<RejectedRow> unmatched) = ReturnMatching.Match(offer, [.. orders.Where(order => order.Customer.Id == offer.CustomerId)]);
                rejected += unmatched.Count;
                matched.AddRange(matches.Select(match => $"{offer.ExternalId} {match.OrderId[4..]} {match.LineId} {match.Quantity}"));
                foreach (IGrouping<string, ReturnMatch> sale in matches.GroupBy(match => match.OrderId))
                {
                    Order order = orders.Single(order => order.Id == sale.Key);
                    Decision<OrderEvent> decision = order.RequestReturn(
                        order.NextReturn(), offer.ExternalId, ReturnMatching.Wishes(sale, "test"), Resolution.Refund, Actor.Channel("test"), DateTimeOffset.UnixEpoch);
                    Assert.False(decision.Refused);
                    order.Apply(Assert.Single(decision.Events), DateTimeOffset.UnixEpoch);
                }
            }
        }

        Assert.Equal(738, orders.Count);
        Assert.Equal(187_820, orders.Sum(order => order.Lines.Sum(line => line.Quantity)));
        Assert.Equal(35_648_860, orders.Sum(order => order.Total.Amount));
        Assert.Equal(69, orders.Count(order => order.Returns.Count > 0));
        Assert.Equal(284, rejected);
        Assert.Equal(await PublishedMatchesAsync(), matched.Order(StringComparer.Ordinal));
    }

    private static async IAsyncEnumerable<TranslatedGroup> GroupsAsync()
    {
        FeedMapping mapping = Json.Read<FeedMapping>(await File.ReadAllTextAsync(Path.Combine(Azurite.Root, "samples", "feeds", "online-retail.json")));
        Assert.Empty(mapping.Check());
        FeedTranslator translator = new("retail", mapping);
        List<FeedRow> rows = [];
        string? group = null;
        await using FileStream file = File.OpenRead(Path.Combine(Data, "lines.csv.gz"));
        await foreach (FeedRecord record in FeedReader.ReadAsync(file, FeedFormat.Csv, mapping.Columns(), []))
        {
            FeedRow row = Assert.IsType<RowRecord>(record).Row;
            if (translator.GroupOf(row) is var next && next != group)
            {
                if (group is not null)
                {
                    yield return translator.Translate(group, rows);
                }

                group = next;
                rows = [];
            }

            rows.Add(row);
        }

        yield return translator.Translate(group!, rows);
    }

    private static async Task<IEnumerable<string>> PublishedMatchesAsync()
    {
        await using FileStream file = File.OpenRead(Path.Combine(Data, "returns-matched.csv.gz"));
        using StreamReader text = new(new GZipStream(file, CompressionMode.Decompress));
        string[] lines = (await text.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Skip(1).Select(line => line.Trim().Split(',')).Select(cells => string.Create(CultureInfo.InvariantCulture, $"{cells[1]} {cells[6]} {cells[5]} {cells[3]}")).Order(StringComparer.Ordinal)];
    }
}
