using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Body of a review.</summary>
/// <param name="Approve">True releases the review holds, false cancels the order.</param>
/// <param name="Reason">Why, for staff (and the customer when it is cancelled).</param>
public sealed record Review(bool? Approve, [property: StringLength(RequestBody.ShortText)] string? Reason);

/// <summary>Decides on an order that is held for review: fraud, or high value.</summary>
public sealed class ReviewOrder(OrderCommands commands)
{
    private static readonly HoldReason[] Reviews = [HoldReason.FraudReview, HoldReason.HighValue];

    /// <summary><c>POST /api/orders/{id}/review</c>; 409 when it is not in review.</summary>
    [Function(nameof(ReviewOrder))]
    [Staff]
    [Operation("Decide a review", Request = typeof(Review), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/review")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync<Review>(request, durable, id, Decide, cancellation);

    private static Decision<OrderEvent> Decide(Order order, Review review)
    {
        List<OrderEvent> released = [.. order.Holds.Where(hold => Reviews.Contains(hold.Reason)).Select(hold => new HoldReleased(hold.Reason))];
        return (review.Approve, released.Count) switch
        {
            (null, _) => Decision<OrderEvent>.No("missing", "Say whether to approve.", "/approve"),
            (_, 0) => Decision<OrderEvent>.No("notHeld", $"Order {order.Number} is not in review."),
            (true, _) => Decision<OrderEvent>.Of(released),
            _ => order.Cancel(review.Reason ?? "declined in review", order.NextRefund()),
        };
    }
}
