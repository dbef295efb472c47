using Serverless.Domain.Fulfilment;

namespace Serverless.Domain.Tests.Fulfilment;

public class FulfilmentLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                   | Pick   | Pack   | Label    | HandOver   | Cancel
        Open       | Picked | -      | -        | -          | Cancelled
        Picked     | .      | Packed | -        | -          | Cancelled
        Packed     | .      | .      | Labelled | -          | Cancelled
        Labelled   | .      | .      | .        | HandedOver | Cancelled
        HandedOver | .      | .      | .        | .          | -
        Cancelled  | -      | -      | -        | -          | .
        """, FulfilmentLifecycle.Table);

    [Fact]
    public void Handed_over_and_cancelled_are_never_left() => Tables.AssertTerminal(FulfilmentLifecycle.Table, FulfilmentState.HandedOver, FulfilmentState.Cancelled);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(FulfilmentLifecycle.Table);
}
