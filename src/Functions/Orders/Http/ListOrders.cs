using Azure.Data.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Lists orders, the newest first.</summary>
public sealed class ListOrders(OrderLists lists)
{
    /// <summary>
    /// <c>GET /api/orders?status=&amp;paymentStatus=&amp;fulfilmentStatus=&amp;refunded=&amp;returned=&amp;hold=&amp;channel=&amp;tag=&amp;customer=&amp;from=&amp;to=&amp;q=</c>; each may be left out.
    /// </summary>
    [Function(nameof(ListOrders))]
    [Staff]
    [Operation("List orders", Response = typeof(PageOf<OrderSummary>))]
    [QueryParameter("status", "Only of this status")]
    [QueryParameter("paymentStatus", "Only of this payment status")]
    [QueryParameter("fulfilmentStatus", "Only of this fulfilment status")]
    [QueryParameter("refunded", "none, partial or full")]
    [QueryParameter("returned", "none, partial or full")]
    [QueryParameter("hold", "Only held for this reason")]
    [QueryParameter("channel", "Only of this channel")]
    [QueryParameter("tag", "Only with this tag")]
    [QueryParameter("customer", "A part of the name or mail address")]
    [QueryParameter("from", "Placed at this time or later")]
    [QueryParameter("to", "Placed before this time")]
    [QueryParameter("q", "A part of number, id, name or mail address")]
    [QueryParameter("limit", "Items on a page, 1 to 200; 50 when left out")]
    [QueryParameter("cursor", "nextCursor of the page before")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/orders")] HttpRequest request, CancellationToken cancellation)
    {
        List<Refusal> wrong = [];
        OrderStatus? status = Word<OrderStatus>("status");
        string? payment = Word<Domain.Payments.PaymentStatus>("paymentStatus")?.ToString();
        string? fulfilment = Word<FulfilmentStatus>("fulfilmentStatus")?.ToString();
        Extent? refunded = Word<Extent>("refunded");
        Extent? returned = Word<Extent>("returned");
        HoldReason? hold = Word<HoldReason>("hold");
        DateTimeOffset? from = Date("from");
        DateTimeOffset? to = Date("to");
        string? channel = Text("channel"), tag = Text("tag"), customer = Text("customer"), text = Text("q");
        if (wrong.Count > 0)
        {
            return Problems.Of(422, wrong[0].Code, wrong[0].Message, wrong);
        }

        List<string> conditions = [];
        Add(channel, value => TableClient.CreateQueryFilter($"Channel eq {value}"));
        Add(payment, value => TableClient.CreateQueryFilter($"PaymentStatus eq {value}"));
        Add(fulfilment, value => TableClient.CreateQueryFilter($"FulfilmentStatus eq {value}"));
        Add(from, value => TableClient.CreateQueryFilter($"PlacedAt ge {value}"));
        Add(to, value => TableClient.CreateQueryFilter($"PlacedAt lt {value}"));
        string? filter = conditions.Count == 0 ? null : string.Join(" and ", conditions);

        IAsyncEnumerable<OrderSummary> found = lists.NewestFirstAsync(status is { } one ? [one] : Enum.GetValues<OrderStatus>(), filter, cancellation).Where(Fits);
        return Results.Json(await Paging.PageAsync(request, found, summary => summary.RowKey), Json.Options);

        bool Fits(OrderSummary summary) =>
            (refunded is null || summary.Refunded == refunded)
            && (returned is null || summary.Returned == returned)
            && (hold is null || summary.Holds.Contains(hold.Value))
            && (tag is null || summary.Tags.Contains(tag))
            && (customer is null || Has(summary.Customer, customer) || Has(summary.Email, customer))
            && (text is null || Has(summary.Number, text) || Has(summary.Id, text) || Has(summary.Customer, text) || Has(summary.Email, text));

        static bool Has(string? value, string part) => value?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;

        void Add<T>(T? value, Func<T, string> condition)
        {
            if (value is not null)
            {
                conditions.Add(condition(value));
            }
        }

        string? Text(string name) => request.Query[name].ToString() is { Length: > 0 } value ? value : null;

        T? Word<T>(string name)
            where T : struct, Enum
        {
            if (Text(name) is not { } value)
            {
                return null;
            }

            if (Enum.TryParse(value, ignoreCase: true, out T word) && Enum.IsDefined(word) && !char.IsAsciiDigit(value[0]))
            {
                return word;
            }

            wrong.Add(new("invalidValue", $"'{value}' is not a {name}.", $"?{name}"));
            return null;
        }

        DateTimeOffset? Date(string name)
        {
            if (Text(name) is not { } value)
            {
                return null;
            }

            if (DateTimeOffset.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
            {
                return date.ToUniversalTime();
            }

            wrong.Add(new("invalidValue", $"'{value}' is not an ISO 8601 time.", $"?{name}"));
            return null;
        }
    }
}
