namespace Serverless.Domain.Notifications;

/// <summary>Where a message stands.</summary>
public enum MessageStatus
{
    /// <summary>Written down, not yet handed to the provider.</summary>
    Queued,

    /// <summary>Being handed over; after a crash this means "unknown".</summary>
    Sending,

    /// <summary>The provider took it.</summary>
    Sent,

    /// <summary>It reached the mailbox.</summary>
    Delivered,

    /// <summary>It did not reach the mailbox.</summary>
    Bounced,

    /// <summary>The provider refused it for good.</summary>
    Failed,
}

/// <summary>What can happen to a message.</summary>
public enum MessageTrigger
{
    /// <summary>A worker takes it up.</summary>
    Send,

    /// <summary>The provider took it.</summary>
    Accepted,

    /// <summary>The provider refused it for good.</summary>
    Refused,

    /// <summary>The provider reports that it has it (processed, deferred).</summary>
    Reported,

    /// <summary>The provider reports delivery.</summary>
    Delivered,

    /// <summary>The provider reports a bounce or drop.</summary>
    Bounced,

    /// <summary>Unknown for ten minutes and nothing was reported: try again.</summary>
    GiveBack,
}

/// <summary>The lifecycle of a message: a row before it is sent, so that a crash leaves a question and not a loss.</summary>
public static class MessageLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<MessageStatus, MessageTrigger> Table = new(MessageStatus.Queued)
    {
        { MessageStatus.Queued, MessageTrigger.Send, MessageStatus.Sending },
        { MessageStatus.Queued, MessageTrigger.GiveBack },

        // Given back, and then the provider reports it after all: it must not be sent again.
        { MessageStatus.Queued, MessageTrigger.Reported, MessageStatus.Sent },
        { MessageStatus.Queued, MessageTrigger.Delivered, MessageStatus.Delivered },
        { MessageStatus.Queued, MessageTrigger.Bounced, MessageStatus.Bounced },
        { MessageStatus.Sending, MessageTrigger.Accepted, MessageStatus.Sent },
        { MessageStatus.Sending, MessageTrigger.Refused, MessageStatus.Failed },
        { MessageStatus.Sending, MessageTrigger.Reported, MessageStatus.Sent },
        { MessageStatus.Sending, MessageTrigger.Delivered, MessageStatus.Delivered },
        { MessageStatus.Sending, MessageTrigger.Bounced, MessageStatus.Bounced },
        { MessageStatus.Sending, MessageTrigger.GiveBack, MessageStatus.Queued },
        { MessageStatus.Sent, MessageTrigger.Delivered, MessageStatus.Delivered },
        { MessageStatus.Sent, MessageTrigger.Bounced, MessageStatus.Bounced },
        { MessageStatus.Sent, MessageTrigger.Accepted, MessageTrigger.Reported, MessageTrigger.GiveBack, MessageTrigger.Send },
        { MessageStatus.Delivered, MessageTrigger.Accepted, MessageTrigger.Reported, MessageTrigger.Delivered, MessageTrigger.GiveBack, MessageTrigger.Send },
        { MessageStatus.Delivered, MessageTrigger.Bounced, MessageStatus.Bounced },
        { MessageStatus.Bounced, MessageTrigger.Accepted, MessageTrigger.Reported, MessageTrigger.Bounced, MessageTrigger.Delivered, MessageTrigger.GiveBack, MessageTrigger.Send },
        { MessageStatus.Failed, MessageTrigger.Refused, MessageTrigger.GiveBack, MessageTrigger.Send },
    };
}
