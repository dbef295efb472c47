using Serverless.Domain.Notifications;

namespace Serverless.Domain.Tests.Notifications;

public class MessageLifecycleTests
{
    [Fact]
    public void Every_pair_of_state_and_event_is_decided() => Tables.AssertIs(
        """
                  | Send    | Accepted | Refused | Reported | Delivered | Bounced | GiveBack
        Queued    | Sending | -        | -       | Sent     | Delivered | Bounced | .
        Sending   | -       | Sent     | Failed  | Sent     | Delivered | Bounced | Queued
        Sent      | .       | .        | -       | .        | Delivered | Bounced | .
        Delivered | .       | .        | -       | .        | .         | Bounced | .
        Bounced   | .       | .        | -       | .        | .         | .       | .
        Failed    | .       | -        | .       | -        | -         | -       | .
        """, MessageLifecycle.Table);

    [Fact]
    public void Bounced_and_failed_are_never_left() => Tables.AssertTerminal(MessageLifecycle.Table, MessageStatus.Bounced, MessageStatus.Failed);

    [Fact]
    public void Every_state_can_be_reached() => Tables.AssertReachable(MessageLifecycle.Table);
}
