using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

public class RefundLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                  | Accepted | Succeeded | Failed
        Requested | Pending  | Succeeded | Failed
        Pending   | .        | Succeeded | Failed
        Succeeded | .        | .         | Reversed
        Failed    | .        | -         | .
        Reversed  | .        | .         | .
        """, RefundLifecycle.Table);

    [Fact]
    public void Failed_and_reversed_are_never_left() => Tables.AssertTerminal(RefundLifecycle.Table, RefundState.Failed, RefundState.Reversed);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(RefundLifecycle.Table);
}
