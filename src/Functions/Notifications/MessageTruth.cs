using System.Runtime.CompilerServices;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Notifications;

/// <summary>What customers were told against what they should have been told, by the state of their orders.</summary>
public sealed class MessageTruth(MessageLedger ledger, OrderStore orders, SweepGuard guard) : ITruthCheck
{
    /// <inheritdoc/>
    public string Name => "messages";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Difference> FindAsync(TruthScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (Order order in scope.Orders)
        {
            List<MessageWish> owed = [.. Owed(order, scope.Until)];
            if (owed.Count == 0)
            {
                continue;
            }

            IReadOnlyList<Message> sent = [];
            if (!await guard.TryAsync(order.Id, async () => sent = await ledger.ListAsync(order.Id, cancellation), cancellation))
            {
                scope.GivenUp.Add(order.Id);
                continue;
            }

            foreach (MessageWish wish in owed)
            {
                Message? message = sent.FirstOrDefault(message => message.Key == Message.KeyOf(wish));
                if (message is null or { Status: MessageStatus.Queued or MessageStatus.Sending })
                {
                    yield return new(order.Id, $"{wish.Kind}:{wish.Subject}", $"The customer should have had the message '{Message.KindOf(wish.Kind)}'; {(message is null ? "it was never called for" : "it was not sent")}.");
                }
            }
        }
    }

    /// <inheritdoc/>
    public async Task<string?> RepairAsync(DurableTaskClient durable, string? orderId, string subject, CancellationToken cancellation)
    {
        int colon = subject.IndexOf(':');
        if (orderId is null || (await orders.LoadAsync(orderId, cancellation))?.Order is not { } order || !Enum.TryParse(subject.AsSpan(0, colon), out MessageKind kind))
        {
            return null;
        }

        await ledger.QueueAsync(order, new(kind, subject[(colon + 1)..]), cancellation);
        return $"The message '{Message.KindOf(kind)}' is on its way.";
    }

    private static IEnumerable<MessageWish> Owed(Order order, DateTimeOffset until)
    {
        if (order.PaidAt < until)
        {
            yield return new(MessageKind.OrderConfirmation, "");
        }

        if (order.IsOver && order.ClosedAt < until)
        {
            yield return new(MessageKind.Cancelled, "");
        }

        foreach (string parcel in order.Parcels.Where(parcel => parcel.HandedOverAt < until).Select(parcel => parcel.Id))
        {
            yield return new(MessageKind.ShippingConfirmation, parcel);
        }

        foreach (string refund in order.Payment.Refunds.Where(refund => refund.State == RefundState.Succeeded && refund.RequestedAt < until).Select(refund => refund.Id))
        {
            yield return new(MessageKind.RefundProcessed, refund);
        }
    }
}
