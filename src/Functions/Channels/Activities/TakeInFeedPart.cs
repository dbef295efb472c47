using System.Collections.Concurrent;
using System.Text.Json;
using Azure;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Channels.Activities;

/// <summary>
/// Takes in the next groups of a feed: first the orders, side by side, then the returns, since a return's sale may stand just before it. What was
/// known before is noted first, and the counts move on together with the place in the file: so a part that is repeated after a crash counts once.
/// </summary>
public sealed class TakeInFeedPart(FeedStore feeds, FeedReturns returns, OrderTaker orders, OrderStore stored, OrderReferences references, TimeProvider clock)
{
    private const int GroupsPerPart = 64;
    private const int SideBySide = 16;

    /// <summary>Called by orchestrations.</summary>
    /// <returns>Whether there is more.</returns>
    public static Task<bool> CallAsync(TaskOrchestrationContext context, FeedRef feed) =>
        context.CallActivityAsync<bool>(nameof(TakeInFeedPart), feed, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(TakeInFeedPart))]
    public async Task<bool> Run([ActivityTrigger] FeedRef part, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await feeds.FindAsync(part.FeedId, cancellation) is not var (feed, etag) || feed.State != FeedState.Running)
        {
            return false;
        }

        IReadOnlyList<WaitingGroup> groups = await feeds.GroupsAsync(feed.Id, feed.Done, GroupsPerPart, cancellation);
        if (groups.Count > 0)
        {
            feed = await TakeAsync(feed, groups, durable, cancellation);
        }

        bool more = feed.Done < feed.Groups;
        if (!more)
        {
            await feeds.ClearAsync(feed.Id, everything: false, cancellation);
            feed = feed with { State = FeedState.Finished, FinishedAt = clock.GetUtcNow() };
        }

        await feeds.SaveAsync(feed with { Problem = null }, etag, cancellation);
        return more;
    }

    private async Task<Feed> TakeAsync(Feed feed, IReadOnlyList<WaitingGroup> waiting, DurableTaskClient durable, CancellationToken cancellation)
    {
        FeedMapping mapping = await feeds.MappingOfAsync(feed.Id, cancellation);
        FeedTranslator translator = new(feed.Channel, mapping);
        (WaitingGroup Waiting, TranslatedGroup Group)[] groups =
            [.. (await LookAsync(feed, waiting, cancellation)).Select(group => (group, Translate(feed.Channel, translator, group.Group)))];
        ConcurrentBag<RejectedRow> rejected = [.. groups.SelectMany(group => group.Group.Rejected)];
        ParallelOptions sideBySide = new() { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation };

        int created = 0;
        int repeated = 0;
        await Parallel.ForEachAsync(groups.Where(group => group.Group.Order is not null), sideBySide, async (group, token) =>
        {
            IntakeTerms terms = new(group.Group.Order!.ExternalId!, Strict: false, mapping.Review, Actor.Channel(feed.Channel));
            IntakeAnswer answer = await orders.TakeAsync(group.Group.Order, terms, durable, token);
            if (answer.Refusals.Count > 0)
            {
                Reject(group.Group, answer.Refusals, rejected);
            }
            else
            {
                Interlocked.Increment(ref (group.Waiting.OrderKnown == true ? ref repeated : ref created));
            }
        });

        int returned = 0;
        int returnedBefore = 0;
        await Parallel.ForEachAsync(groups.Where(group => group.Group.Return is not null).GroupBy(group => group.Group.Return!.CustomerId), sideBySide, async (customer, token) =>
        {
            foreach ((WaitingGroup known, TranslatedGroup group) in customer)
            {
                (int count, IReadOnlyList<RejectedRow> rows) = await returns.TakeAsync(feed.Channel, group.Return!, durable, token);
                Interlocked.Add(ref (known.ReturnKnown == true ? ref returnedBefore : ref returned), count);
                foreach (RejectedRow row in rows)
                {
                    rejected.Add(row);
                }
            }
        });

        await feeds.RejectAsync(feed.Id, rejected, cancellation);
        return feed with
        {
            Done = feed.Done + waiting.Count,
            OrdersCreated = feed.OrdersCreated + created,
            OrdersRepeated = feed.OrdersRepeated + repeated,
            ReturnsCreated = feed.ReturnsCreated + returned,
            ReturnsRepeated = feed.ReturnsRepeated + returnedBefore,
            RejectedRows = feed.RejectedRows + rejected.Count,
        };
    }

    private async Task<IReadOnlyList<WaitingGroup>> LookAsync(Feed feed, IReadOnlyList<WaitingGroup> groups, CancellationToken cancellation)
    {
        if (groups.All(group => group.OrderKnown is not null))
        {
            return groups;
        }

        ConcurrentBag<WaitingGroup> looked = [];
        await Parallel.ForEachAsync(groups, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation }, async (group, token) =>
        {
            Referent? order = await references.FindAsync(OrderReferences.Channel(feed.Channel), group.Group.Key, token);
            looked.Add(group with
            {
                OrderKnown = order is not null && await stored.ExistsAsync(order.OrderId, token),
                ReturnKnown = await returns.IsKnownAsync(feed.Channel, group.Group.Key, token),
            });
        });
        WaitingGroup[] known = [.. looked.OrderBy(group => group.Number)];
        await feeds.NoteKnownAsync(feed.Id, known, cancellation);
        return known;
    }

    private static TranslatedGroup Translate(string channel, FeedTranslator translator, SpooledGroup group)
    {
        if (group.Order is not { } order)
        {
            return translator.Translate(group.Key, group.Rows);
        }

        try
        {
            return new(order.Deserialize<OrderDraft>(Json.Options)! with { Channel = channel }, [group.Line], null, []);
        }
        catch (JsonException e)
        {
            return new(null, [], null, [new(group.Line, "malformedJson", $"The order is of the wrong shape at {e.Path}.", group.Key)]);
        }
    }

    private static void Reject(TranslatedGroup group, IReadOnlyList<Refusal> refusals, ConcurrentBag<RejectedRow> rejected)
    {
        for (int index = 0; index < group.OrderLines.Count; index++)
        {
            Refusal own = refusals.FirstOrDefault(refusal => refusal.Field?.StartsWith($"/lines/{index}/", StringComparison.Ordinal) == true) ?? refusals[0];
            rejected.Add(new(group.OrderLines[index], own.Code, own.Message, group.Order!.ExternalId));
        }
    }
}
