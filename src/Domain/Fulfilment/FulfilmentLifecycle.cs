namespace Serverless.Domain.Fulfilment;

/// <summary>How far the work on a parcel is.</summary>
public enum FulfilmentState
{
    /// <summary>On the pick list.</summary>
    Open,

    /// <summary>Everything is in the tote.</summary>
    Picked,

    /// <summary>In its box, checked.</summary>
    Packed,

    /// <summary>The label is bought.</summary>
    Labelled,

    /// <summary>The carrier has it.</summary>
    HandedOver,

    /// <summary>Called off before it left.</summary>
    Cancelled,
}

/// <summary>What can happen to the work on a parcel.</summary>
public enum FulfilmentTrigger
{
    /// <summary>Staff picked it.</summary>
    Pick,

    /// <summary>Staff packed it.</summary>
    Pack,

    /// <summary>A label was bought.</summary>
    Label,

    /// <summary>Staff handed it over, or the carrier scanned it.</summary>
    HandOver,

    /// <summary>The order was cancelled, gave its stock up, or staff called the parcel off.</summary>
    Cancel,
}

/// <summary>The lifecycle of the work on a parcel; after hand-over only the carrier's word counts.</summary>
public static class FulfilmentLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<FulfilmentState, FulfilmentTrigger> Table = new(FulfilmentState.Open)
    {
        { FulfilmentState.Open, FulfilmentTrigger.Pick, FulfilmentState.Picked },
        { FulfilmentState.Open, FulfilmentTrigger.Cancel, FulfilmentState.Cancelled },
        { FulfilmentState.Picked, FulfilmentTrigger.Pack, FulfilmentState.Packed },
        { FulfilmentState.Picked, FulfilmentTrigger.Cancel, FulfilmentState.Cancelled },
        { FulfilmentState.Picked, FulfilmentTrigger.Pick },
        { FulfilmentState.Packed, FulfilmentTrigger.Label, FulfilmentState.Labelled },
        { FulfilmentState.Packed, FulfilmentTrigger.Cancel, FulfilmentState.Cancelled },
        { FulfilmentState.Packed, FulfilmentTrigger.Pick, FulfilmentTrigger.Pack },
        { FulfilmentState.Labelled, FulfilmentTrigger.HandOver, FulfilmentState.HandedOver },
        { FulfilmentState.Labelled, FulfilmentTrigger.Cancel, FulfilmentState.Cancelled },
        { FulfilmentState.Labelled, FulfilmentTrigger.Pick, FulfilmentTrigger.Pack, FulfilmentTrigger.Label },
        { FulfilmentState.HandedOver, FulfilmentTrigger.Pick, FulfilmentTrigger.Pack, FulfilmentTrigger.Label, FulfilmentTrigger.HandOver },
        { FulfilmentState.Cancelled, FulfilmentTrigger.Cancel },
    };
}
