namespace Serverless.Domain.Returns;

/// <summary>Where a return stands.</summary>
public enum ReturnStatus
{
    /// <summary>Asked for.</summary>
    Requested,

    /// <summary>May be sent.</summary>
    Approved,

    /// <summary>Refused.</summary>
    Declined,

    /// <summary>Called off by the customer or staff.</summary>
    Cancelled,

    /// <summary>The carrier has it.</summary>
    InTransit,

    /// <summary>A part of it arrived.</summary>
    PartiallyReceived,

    /// <summary>All of it arrived.</summary>
    Received,

    /// <summary>Looked at; what can be sold again is known.</summary>
    Inspected,

    /// <summary>Money and stock are settled.</summary>
    Closed,

    /// <summary>The label was never used.</summary>
    Expired,
}

/// <summary>What can happen to a return.</summary>
public enum ReturnTrigger
{
    /// <summary>By policy or staff.</summary>
    Approve,

    /// <summary>By policy or staff.</summary>
    Decline,

    /// <summary>By customer or staff.</summary>
    Cancel,

    /// <summary>The carrier scanned it.</summary>
    Dispatch,

    /// <summary>Some of it arrived.</summary>
    ReceivePart,

    /// <summary>All of it arrived.</summary>
    Receive,

    /// <summary>Staff looked at it.</summary>
    Inspect,

    /// <summary>Money and stock are settled.</summary>
    Close,

    /// <summary>Nothing came in time.</summary>
    Expire,
}

/// <summary>The lifecycle of a return.</summary>
public static class ReturnLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<ReturnStatus, ReturnTrigger> Table = new(ReturnStatus.Requested)
    {
        { ReturnStatus.Requested, ReturnTrigger.Approve, ReturnStatus.Approved },
        { ReturnStatus.Requested, ReturnTrigger.Decline, ReturnStatus.Declined },
        { ReturnStatus.Requested, ReturnTrigger.Cancel, ReturnStatus.Cancelled },
        { ReturnStatus.Approved, ReturnTrigger.Dispatch, ReturnStatus.InTransit },
        { ReturnStatus.Approved, ReturnTrigger.ReceivePart, ReturnStatus.PartiallyReceived },
        { ReturnStatus.Approved, ReturnTrigger.Receive, ReturnStatus.Received },
        { ReturnStatus.Approved, ReturnTrigger.Cancel, ReturnStatus.Cancelled },
        { ReturnStatus.Approved, ReturnTrigger.Expire, ReturnStatus.Expired },
        { ReturnStatus.Approved, ReturnTrigger.Approve },
        { ReturnStatus.Declined, ReturnTrigger.Decline },
        { ReturnStatus.Cancelled, ReturnTrigger.Cancel },
        { ReturnStatus.InTransit, ReturnTrigger.ReceivePart, ReturnStatus.PartiallyReceived },
        { ReturnStatus.InTransit, ReturnTrigger.Receive, ReturnStatus.Received },
        { ReturnStatus.InTransit, ReturnTrigger.Dispatch, ReturnTrigger.Approve, ReturnTrigger.Expire },
        { ReturnStatus.PartiallyReceived, ReturnTrigger.ReceivePart, ReturnStatus.PartiallyReceived },
        { ReturnStatus.PartiallyReceived, ReturnTrigger.Receive, ReturnStatus.Received },
        { ReturnStatus.PartiallyReceived, ReturnTrigger.Inspect, ReturnStatus.Inspected },
        { ReturnStatus.PartiallyReceived, ReturnTrigger.Dispatch, ReturnTrigger.Approve, ReturnTrigger.Expire },
        { ReturnStatus.Received, ReturnTrigger.Inspect, ReturnStatus.Inspected },
        { ReturnStatus.Received, ReturnTrigger.Dispatch, ReturnTrigger.Receive, ReturnTrigger.Approve, ReturnTrigger.Expire },
        { ReturnStatus.Inspected, ReturnTrigger.Close, ReturnStatus.Closed },
        { ReturnStatus.Inspected, ReturnTrigger.Dispatch, ReturnTrigger.Receive, ReturnTrigger.Inspect, ReturnTrigger.Approve, ReturnTrigger.Expire },
        { ReturnStatus.Closed, ReturnTrigger.Close, ReturnTrigger.Dispatch, ReturnTrigger.Receive, ReturnTrigger.Inspect, ReturnTrigger.Expire },
        { ReturnStatus.Expired, ReturnTrigger.Expire },
        { ReturnStatus.Expired, ReturnTrigger.Dispatch, ReturnStatus.InTransit },
    };
}
