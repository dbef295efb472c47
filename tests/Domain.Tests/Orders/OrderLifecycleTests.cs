using Serverless.Domain.Orders;

namespace Serverless.Domain.Tests.Orders;

public class OrderLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                  | Cancel    | Expire  | Close
        Open      | Cancelled | Expired | Closed
        Closed    | -         | .       | .
        Cancelled | .         | .       | .
        Expired   | -         | .       | .
        """, OrderLifecycle.Table);

    [Fact]
    public void Closed_cancelled_and_expired_are_never_left() => Tables.AssertTerminal(OrderLifecycle.Table, OrderState.Closed, OrderState.Cancelled, OrderState.Expired);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(OrderLifecycle.Table);
}
