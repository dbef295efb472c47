using Serverless.Domain.Orders;

namespace Serverless.Domain.Payments;

/// <summary>Where an order stands as far as news about its money is concerned.</summary>
public enum MoneyPhase
{
    /// <summary>Open; the money has never covered it.</summary>
    Awaiting,

    /// <summary>Open and covered by an amount that is only set aside.</summary>
    Authorised,

    /// <summary>Open and covered by captured money; the goods are here.</summary>
    Paid,

    /// <summary>Open; it was covered once and is not any more.</summary>
    Uncovered,

    /// <summary>Goods have left, or the order is closed.</summary>
    Gone,

    /// <summary>Cancelled or expired; nothing brings it back.</summary>
    Over,
}

/// <summary>What news about money does to an order. The fact itself enters the ledger in any case, once.</summary>
public enum PaymentRuling
{
    /// <summary>Nothing: a repeat, or late.</summary>
    Ignore,

    /// <summary>The payment's state is computed anew; money that covers starts the work.</summary>
    Apply,

    /// <summary>Computed anew, and whatever the store then holds of it goes back by itself.</summary>
    PayBack,

    /// <summary>Computed anew, and an exception tells staff.</summary>
    Tell,

    /// <summary>Computed anew, and an exception stays open until the dispute is decided.</summary>
    Dispute,

    /// <summary>The order is held for review.</summary>
    Hold,

    /// <summary>The hold that the provider's review placed is taken away.</summary>
    Release,
}

/// <summary>
/// The late-event matrix: what each kind of news about money does to an order in each phase. Every pair is decided; the ledger asks nobody else.
/// </summary>
public static class PaymentMatrix
{
    private static readonly Dictionary<PaymentEntryKind, PaymentRuling[]> Rows = Build();

    /// <summary>What news of this kind does to an order in this phase.</summary>
    public static PaymentRuling Ruling(MoneyPhase phase, PaymentEntryKind kind) => Rows[kind][(int)phase];

    /// <summary>The phase of an order.</summary>
    public static MoneyPhase MoneyPhase(this Order order) => order switch
    {
        { IsOver: true } => Payments.MoneyPhase.Over,
        { State: OrderState.Closed } or { DeliveredAt: not null } => Payments.MoneyPhase.Gone,
        _ when order.Parcels.Exists(parcel => parcel.HandedOverAt is not null) => Payments.MoneyPhase.Gone,
        { Payment.IsCovered: false, PaidAt: null } => Payments.MoneyPhase.Awaiting,
        { Payment.IsCovered: false } => Payments.MoneyPhase.Uncovered,
        { Payment.Status: PaymentStatus.Authorized } => Payments.MoneyPhase.Authorised,
        _ => Payments.MoneyPhase.Paid,
    };

    private static Dictionary<PaymentEntryKind, PaymentRuling[]> Build()
    {
        const PaymentRuling o = PaymentRuling.Ignore, Apply = PaymentRuling.Apply, Back = PaymentRuling.PayBack, Tell = PaymentRuling.Tell,
            Case = PaymentRuling.Dispute, Hold = PaymentRuling.Hold, Free = PaymentRuling.Release;
        return new()
        {
            //                                     Awaiting Authorised Paid  Uncovered Gone  Over
            [PaymentEntryKind.Failed] =           [Apply,   o,         o,     Apply,    o,    Apply],
            [PaymentEntryKind.RequiresAction] =   [Apply,   o,         o,     Apply,    o,    Apply],
            [PaymentEntryKind.Processing] =       [Apply,   o,         o,     Apply,    o,    Apply],
            [PaymentEntryKind.Abandoned] =        [Apply,   o,         o,     Apply,    o,    Apply],
            [PaymentEntryKind.Authorized] =       [Apply,   o,         o,     Apply,    o,    Apply],
            [PaymentEntryKind.Captured] =         [Apply,   Apply,     Apply, Apply,    Apply, Back],
            [PaymentEntryKind.Voided] =           [Apply,   Tell,      o,     Apply,    o,    Apply],
            [PaymentEntryKind.Lapsed] =           [Apply,   Tell,      o,     Apply,    o,    Apply],
            [PaymentEntryKind.DisputeOpened] =    [Case,    Case,      Case,  Case,     Case, Case],
            [PaymentEntryKind.DisputeWon] =       [Apply,   Apply,     Apply, Apply,    Apply, Back],
            [PaymentEntryKind.DisputeLost] =      [Tell,    Tell,      Tell,  Tell,     Tell, Tell],
            [PaymentEntryKind.InquiryOpened] =    [Tell,    Tell,      Tell,  Tell,     Tell, Tell],
            [PaymentEntryKind.InquiryClosed] =    [o,       o,         o,     o,        o,    o],
            [PaymentEntryKind.CardCharged] =      [Apply,   Apply,     Apply, Apply,    o,    o],
            [PaymentEntryKind.ChargeRefunded] =   [o,       o,         o,     o,        o,    o],
            [PaymentEntryKind.FraudWarned] =      [Hold,    Hold,      Hold,  Hold,     Tell, Tell],
            [PaymentEntryKind.ReviewOpened] =     [Hold,    Hold,      Hold,  Hold,     Tell, o],
            [PaymentEntryKind.ReviewApproved] =   [Free,    Free,      Free,  Free,     o,    o],
            [PaymentEntryKind.ReviewRejected] =   [Tell,    Tell,      Tell,  Tell,     Tell, o],
        };
    }
}
