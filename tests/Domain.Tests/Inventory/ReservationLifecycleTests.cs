using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public class ReservationLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                  | Confirm   | Release  | Consume  | GiveUp
        None      | .         | .        | .        | -
        Held      | Allocated | Released | -        | -
        Allocated | .         | Released | Consumed | None
        Consumed  | -         | .        | .        | -
        Released  | -         | .        | -        | -
        """, ReservationLifecycle.Table);

    [Fact]
    public void Consumed_and_released_are_never_left() => Tables.AssertTerminal(ReservationLifecycle.Table, ReservationState.None, ReservationState.Consumed, ReservationState.Released);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(ReservationLifecycle.Table, ReservationState.Held);
}
