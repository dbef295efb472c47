using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Shipping;

public class ParcelLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                       | LabelCreated | Accepted | InTransit | Delayed | OutForDelivery | Attempted | ReadyForPickup | PickedUp | Delivered | Returning | Lost | Damaged | Voided
        LabelCreated   | .            | Accepted | InTransit | Delayed | OutForDelivery | Attempted | ReadyForPickup | PickedUp | Delivered | Returning | Lost | Damaged | Voided
        Accepted       | .            | .        | InTransit | Delayed | OutForDelivery | Attempted | ReadyForPickup | PickedUp | Delivered | Returning | Lost | Damaged | .
        InTransit      | .            | .        | .         | Delayed | OutForDelivery | Attempted | ReadyForPickup | PickedUp | Delivered | Returning | Lost | Damaged | .
        Delayed        | .            | .        | InTransit | .       | OutForDelivery | Attempted | ReadyForPickup | PickedUp | Delivered | Returning | Lost | Damaged | .
        OutForDelivery | .            | .        | .         | Delayed | .              | Attempted | ReadyForPickup | PickedUp | Delivered | Returning | Lost | Damaged | .
        Attempted      | .            | .        | .         | Delayed | OutForDelivery | .         | ReadyForPickup | PickedUp | Delivered | Returning | Lost | Damaged | .
        ReadyForPickup | .            | .        | .         | .       | .              | .         | .              | PickedUp | Delivered | Returning | Lost | Damaged | .
        PickedUp       | .            | .        | .         | .       | .              | .         | .              | .        | .         | .         | .    | .       | .
        Delivered      | .            | .        | .         | .       | .              | .         | .              | .        | .         | Returning | .    | .       | .
        Returning      | .            | .        | .         | .       | .              | .         | .              | PickedUp | Delivered | .         | Lost | .       | .
        Lost           | .            | .        | .         | .       | .              | .         | .              | .        | .         | .         | .    | .       | .
        Damaged        | .            | .        | .         | .       | .              | .         | .              | PickedUp | Delivered | Returning | Lost | .       | .
        Voided         | -            | -        | -         | -       | -              | -         | -              | -        | -         | -         | -    | -       | .
        """, ParcelLifecycle.Table);

    [Fact]
    public void A_parcel_that_was_fetched_lost_or_voided_stays_so() => Tables.AssertTerminal(ParcelLifecycle.Table, ParcelStatus.PickedUp, ParcelStatus.Lost, ParcelStatus.Voided);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(ParcelLifecycle.Table);
}
