using Serverless.Domain.Orders;

namespace Serverless.Domain.Tests.Orders;

public class OrderLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                  | Cancel    | Expire  | Close  | Reopen
        Open      | Cancelled | Expired | Closed | .
        Closed    | -         | .       | .      | Open
        Cancelled | .         | .       | .      | -
        Expired   | -         | .       | .      | -
        """, OrderLifecycle.Table);

    [Fact]
    public void Cancelled_and_expired_are_never_left() => Tables.AssertTerminal(OrderLifecycle.Table, OrderState.Cancelled, OrderState.Expired);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(OrderLifecycle.Table);
}
