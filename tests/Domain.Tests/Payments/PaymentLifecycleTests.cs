using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

public class PaymentLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                          | Failed | RequiresAction | Processing | Abandoned | Authorized | Captured | Voided | Lapsed  | DisputeOpened | DisputeWon | DisputeLost
        Pending           | Failed | RequiresAction | Pending    | Pending   | Authorized | Paid     | Voided | Expired | -             | -          | -
        RequiresAction    | Failed | RequiresAction | Pending    | Pending   | Authorized | Paid     | Voided | Expired | -             | -          | -
        Authorized        | .      | .              | .          | .         | .          | Paid     | Voided | Expired | -             | -          | -
        PartiallyPaid     | .      | .              | .          | .         | .          | .        | .      | .       | Disputed      | .          | Refunded
        Paid              | .      | .              | .          | .         | .          | .        | .      | .       | Disputed      | .          | Refunded
        PartiallyRefunded | .      | .              | .          | .         | .          | .        | .      | .       | Disputed      | .          | Refunded
        Refunded          | .      | .              | .          | .         | .          | .        | .      | .       | Disputed      | .          | Refunded
        Voided            | .      | .              | .          | .         | .          | Paid     | .      | .       | -             | -          | -
        Failed            | Failed | RequiresAction | Pending    | Pending   | Authorized | Paid     | Voided | Expired | -             | -          | -
        Expired           | .      | .              | .          | .         | Authorized | Paid     | Voided | .       | -             | -          | -
        Disputed          | .      | .              | .          | .         | .          | .        | .      | .       | .             | Paid       | Refunded
        """, PaymentLifecycle.Table);

    [Fact]
    public void No_payment_is_terminal_while_money_can_still_come() => Tables.AssertTerminal(PaymentLifecycle.Table);

    // Partly paid and partly refunded are what the amounts say, not what an event says.
    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(PaymentLifecycle.Table, PaymentStatus.PartiallyPaid, PaymentStatus.PartiallyRefunded);
}
