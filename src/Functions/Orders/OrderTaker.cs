using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Payments;
using Serverless.Functions.Payments.Storage;

namespace Serverless.Functions.Orders;

/// <summary>How an order is taken in.</summary>
/// <param name="ExternalId">The channel's order id, or the Idempotency-Key; what makes a repeat harmless.</param>
/// <param name="Strict">Own checkout: an order with an error, or without stock, is refused and leaves nothing. Otherwise it is taken in with a hold.</param>
/// <param name="Review">Whether high value and address are looked at.</param>
/// <param name="Actor">Who brings it.</param>
/// <param name="PaidBy">An order that was over when its money came: that money pays this one.</param>
public sealed record IntakeTerms(string ExternalId, bool Strict, bool Review, Actor Actor, Order? PaidBy = null);

/// <summary>What became of an order that was offered.</summary>
/// <param name="Order">The order; null when it was refused.</param>
/// <param name="IsNew">Whether it was taken in now; false for a repeat.</param>
/// <param name="ClientSecret">With which the checkout confirms the payment; null when there is nothing to confirm.</param>
/// <param name="CheckoutUrl">Stripe's page to pay on; null where the customer pays in the store's own checkout.</param>
/// <param name="Refusals">Why not.</param>
public sealed record IntakeAnswer(Order? Order, bool IsNew, string? ClientSecret, string? CheckoutUrl, IReadOnlyList<Refusal> Refusals);

/// <summary>
/// Takes orders in: checks, reserves, writes the order, asks for the money, starts the orchestration. Every step may be repeated: the reference
/// (channel and external id) is an insert-only row that decides the order's id, and everything else is keyed by that id.
/// </summary>
public sealed class OrderTaker(
    OrderDesk desk, OrderStore orders, OrderReferences references, OrderSupply supplies, StockStore stock, Catalogue catalogue, PaymentDesk payments, VelocityStore velocity, Ids ids, Policies policies,
    TimeProvider clock)
{
    /// <summary>Takes an order in, or says why not.</summary>
    public async Task<IntakeAnswer> TakeAsync(OrderDraft draft, IntakeTerms terms, DurableTaskClient durable, CancellationToken cancellation)
    {
        IReadOnlyList<Refusal> malformed = DraftShape.Check(draft);
        if (malformed.Count > 0)
        {
            return Refuse(malformed);
        }

        string kind = OrderReferences.Channel(draft.Channel ?? "web");
        Referent? earlier = await references.FindAsync(kind, terms.ExternalId, cancellation);
        if (earlier is not null && await orders.LoadAsync(earlier.OrderId, cancellation) is { } known)
        {
            return await RepeatAsync(known.Order, draft, terms, durable, cancellation);
        }

        string id = earlier?.OrderId ?? ids.New("ord");
        IReadOnlyDictionary<string, CatalogueItem> items = await catalogue.FindAsync(draft.Lines!.Select(line => line.Sku!), cancellation);
        DateTimeOffset now = clock.GetUtcNow();
        (Order? order, Decision<OrderEvent> decision) = policies.Intake(terms.Strict, terms.Review, draft.Channel ?? "web").Accept(draft, id, terms.ExternalId, items, now);
        if (order is null)
        {
            return Refuse(decision.Refusals);
        }

        Referent mine = new(id, id);
        Referent owner = await references.AddAsync(kind, terms.ExternalId, mine, cancellation);
        if (owner != mine)
        {
            // Somebody else takes the same order in at this moment; go on as a repeat of theirs.
            return await TakeAsync(draft, terms, durable, cancellation);
        }

        Supply supply = await SupplyAsync(order, decision, draft, terms, cancellation);
        if (supply.Shortages.Count > 0 && terms.Strict)
        {
            await references.RemoveAsync(kind, terms.ExternalId, cancellation);
            return Refuse(supply.Shortages);
        }

        OrderDocument document = new(order, default, null, null, [], []);
        IEnumerable<OrderEvent> reviews = terms.Review ? ReviewRules.AtIntake(policies.Reviews, order, await velocity.AtIntakeAsync(order, cancellation)) : [];
        document.Happened([.. decision.Events, .. reviews, .. Intake(order, supply, draft, terms.PaidBy, now)], terms.Actor, now);
        document.CallFor(OutboxItem.Start());
        OrderLists.Refresh(document);
        Order taken = await orders.CreateAsync(document, cancellation) ? document.Order : (await orders.LoadAsync(id, cancellation))!.Order;
        return await FinishAsync(taken, isNew: true, terms, durable, cancellation);
    }

    private async Task<Supply> SupplyAsync(Order order, Decision<OrderEvent> decision, OrderDraft draft, IntakeTerms terms, CancellationToken cancellation) =>
        decision.Events.OfType<HoldPlaced>().Any(hold => hold.Reason == HoldReason.UnmappedSku)
            ? new([], [], null)
            : await supplies.SupplyAsync(order, draft.Hold, sold: !terms.Strict, cancellation);

    private IEnumerable<OrderEvent> Intake(Order order, Supply supply, OrderDraft draft, Order? paidBy, DateTimeOffset now)
    {
        if (supply.Allocations.Count > 0)
        {
            yield return new StockReserved(supply.Allocations, supply.Why);
        }

        if (supply.Backorder is { } backorder)
        {
            yield return backorder;
        }

        if (supply.HeldBecause is { } reason)
        {
            yield return new HoldPlaced(HoldReason.InventoryOutOfStock, reason);
        }

        if (supply.Short.Count > 0)
        {
            yield return new OrderOversold(supply.Short);
        }

        if (order.Payment.Method == PaymentMethod.PaidElsewhere || order.Payment.Due.Amount == 0)
        {
            yield return new PaymentRecorded(new("paid-elsewhere", PaymentEntryKind.Captured, order.Payment.Due, order.PlacedAt, null, draft.Payment?.Reference));
        }

        string? movedFrom = paidBy?.Payment.Moved.Find(moved => moved.OrderNumber == order.ExternalId)?.IntentId;
        if (paidBy?.Payment.Ledger.FindLast(entry => entry is { Kind: PaymentEntryKind.Captured, Reference: { } intent } && (movedFrom ?? intent) == intent) is { } late)
        {
            yield return new OrderReplaces(paidBy.Id);
            yield return new PaymentRequested(late.Reference!, order.Payment.Due);
            yield return new PaymentRecorded(late with { Id = $"moved-{paidBy.Id}", Amount = order.Payment.Due });
        }

        if (paidBy is not null || order.Payment.Method is PaymentMethod.PaidElsewhere or PaymentMethod.OnAccount || order.Payment.Due.Amount == 0)
        {
            yield return new OrderPaid(policies.ShipBy().ShipBy(now));
            if (supply.Allocations.Count > 0)
            {
                yield return new ReservationConfirmed();
            }
        }
    }

    private async Task<IntakeAnswer> RepeatAsync(Order known, OrderDraft draft, IntakeTerms terms, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (known.Currency != draft.Currency || known.Lines.Count != draft.Lines!.Count || (draft.Total is { } total && total != known.Total)
            || known.Lines.Zip(draft.Lines).Any(pair => pair.First.Sku != pair.Second.Sku || pair.First.Quantity != pair.Second.Quantity))
        {
            return Refuse([new("idempotencyMismatch", $"Order {known.ExternalId} of channel {known.Channel} is known with another content.", "")]);
        }

        return await FinishAsync(known, isNew: false, terms, durable, cancellation);
    }

    // The outbox of the new order is delivered here as well: lists, messages, and the start of its orchestration come after the request for money.
    private async Task<IntakeAnswer> FinishAsync(Order order, bool isNew, IntakeTerms terms, DurableTaskClient durable, CancellationToken cancellation)
    {
        PaymentRequest request = await payments.RequestAsync(durable, order, cancellation);
        if (request.Refused is { } why)
        {
            if (terms.Strict && await orders.WithdrawAsync(order.Id, cancellation))
            {
                await stock.AbandonAsync(order.Id, cancellation);
                await references.RemoveAsync(OrderReferences.Channel(order.Channel), terms.ExternalId, cancellation);
                return Refuse([new("amountTooSmall", why, "/total")]);
            }

            return new((await payments.RefuseAsync(durable, order.Id, why, cancellation)).Order, isNew, null, null, []);
        }

        Order now = request.Order == order ? (await desk.CatchUpAsync(durable, order.Id, cancellation)).Order! : request.Order;
        return new(now, isNew, request.ClientSecret, request.CheckoutUrl, []);
    }

    private static IntakeAnswer Refuse(IReadOnlyList<Refusal> refusals) => new(null, false, null, null, refusals);
}
