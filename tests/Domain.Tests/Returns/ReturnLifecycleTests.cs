using Serverless.Domain.Returns;

namespace Serverless.Domain.Tests.Returns;

public class ReturnLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                          | Approve  | Decline  | Cancel    | Dispatch  | ReceivePart       | Receive  | Inspect   | Close  | Expire
        Requested         | Approved | Declined | Cancelled | -         | -                 | -        | -         | -      | -
        Approved          | .        | -        | Cancelled | InTransit | PartiallyReceived | Received | -         | -      | Expired
        Declined          | -        | .        | -         | -         | -                 | -        | -         | -      | -
        Cancelled         | -        | -        | .         | -         | -                 | -        | -         | -      | -
        InTransit         | .        | -        | -         | .         | PartiallyReceived | Received | -         | -      | .
        PartiallyReceived | .        | -        | -         | .         | PartiallyReceived | Received | Inspected | -      | .
        Received          | .        | -        | -         | .         | -                 | .        | Inspected | -      | .
        Inspected         | .        | -        | -         | .         | -                 | .        | .         | Closed | .
        Closed            | -        | -        | -         | .         | -                 | .        | .         | .      | .
        Expired           | -        | -        | -         | InTransit | -                 | -        | -         | -      | .
        """, ReturnLifecycle.Table);

    [Fact]
    public void Declined_cancelled_and_closed_are_never_left() => Tables.AssertTerminal(ReturnLifecycle.Table, ReturnStatus.Declined, ReturnStatus.Cancelled, ReturnStatus.Closed);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(ReturnLifecycle.Table);
}
