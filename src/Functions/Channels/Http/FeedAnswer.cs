using Serverless.Domain.Channels;
using Serverless.Functions.Channels.Storage;

namespace Serverless.Functions.Channels.Http;

/// <summary>New and repeated ones.</summary>
/// <param name="Created">Taken in by this feed.</param>
/// <param name="Repeated">There before.</param>
public sealed record Taken(int Created, int Repeated);

/// <summary>A feed as it is answered.</summary>
/// <param name="Id">The feed.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="State">How far it is.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="FinishedAt">When all of it was decided.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Groups">Groups of rows: orders and returns.</param>
/// <param name="Done">Groups that are decided.</param>
/// <param name="Orders">Orders of it.</param>
/// <param name="Returns">Returns of it, each of one order.</param>
/// <param name="RejectedRows">Rows that became nothing.</param>
/// <param name="Rejected">The first of them; all of them at <c>/api/feeds/{id}/rejected</c>.</param>
/// <param name="Problem">Why it does not get on; null when it does.</param>
public sealed record FeedAnswer(
    string Id, string Channel, FeedState State, DateTimeOffset ReceivedAt, DateTimeOffset? FinishedAt, int Rows, int Groups, int Done, Taken Orders, Taken Returns,
    int RejectedRows, IReadOnlyList<RejectedRow> Rejected, string? Problem)
{
    internal static FeedAnswer Of(Feed feed, IReadOnlyList<RejectedRow> rejected) => new(
        feed.Id, feed.Channel, feed.State, feed.ReceivedAt, feed.FinishedAt, feed.Rows, feed.Groups, feed.Done, new(feed.OrdersCreated, feed.OrdersRepeated),
        new(feed.ReturnsCreated, feed.ReturnsRepeated), feed.RejectedRows, rejected, feed.Problem);
}
