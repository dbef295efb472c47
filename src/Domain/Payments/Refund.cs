using System.Text.Json.Serialization;

namespace Serverless.Domain.Payments;

/// <summary>Where a refund stands.</summary>
public enum RefundState
{
    /// <summary>Decided here; the provider may not know of it yet.</summary>
    Requested,

    /// <summary>The provider has it.</summary>
    Pending,

    /// <summary>The money went back.</summary>
    Succeeded,

    /// <summary>The provider could not pay it out.</summary>
    Failed,

    /// <summary>Paid out and come back again.</summary>
    Reversed,
}

/// <summary>What can happen to a refund.</summary>
public enum RefundTrigger
{
    /// <summary>The provider took it.</summary>
    Accepted,

    /// <summary>The provider paid it out.</summary>
    Succeeded,

    /// <summary>The provider could not.</summary>
    Failed,
}

/// <summary>Units of a line whose money goes back.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Quantity">Units.</param>
/// <param name="Amount">Their share of the line's total, discount and tax included.</param>
public sealed record RefundedLine(string LineId, int Quantity, Money Amount);

/// <summary>Money going back, by an action that was stored before the provider was called.</summary>
public sealed class Refund
{
    /// <summary><c>rfn_</c> and a ULID, the idempotency key of the call; the provider's id for refunds made elsewhere.</summary>
    [JsonInclude] public required string Id { get; init; }

    /// <summary>How much.</summary>
    [JsonInclude] public required Money Amount { get; init; }

    /// <summary>Why, for staff and customer.</summary>
    [JsonInclude] public required string Reason { get; init; }

    /// <summary>The return it pays for; null for a cancellation or goodwill.</summary>
    [JsonInclude] public string? ReturnId { get; init; }

    /// <summary>The lines it pays for; empty where an amount was given.</summary>
    [JsonInclude] public IReadOnlyList<RefundedLine> Lines { get; init; } = [];

    /// <summary>The PaymentIntent whose money goes back; null where the money did not come on one, or nobody noted it.</summary>
    [JsonInclude] public string? IntentId { get; init; }

    /// <summary>When it was decided.</summary>
    [JsonInclude] public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>The provider's id, once known.</summary>
    [JsonInclude] public string? ProviderId { get; internal set; }

    /// <summary>Where it stands.</summary>
    [JsonInclude] public RefundState State { get; internal set; }

    /// <summary>Why the provider could not pay it out, in its word; null when it did not say.</summary>
    [JsonInclude] public string? Failure { get; internal set; }

    /// <summary>Whether the money did not get to the customer after all.</summary>
    [JsonIgnore] public bool IsUndone => State is RefundState.Failed or RefundState.Reversed;
}

/// <summary>The lifecycle of a refund.</summary>
public static class RefundLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<RefundState, RefundTrigger> Table = new(RefundState.Requested)
    {
        { RefundState.Requested, RefundTrigger.Accepted, RefundState.Pending },
        { RefundState.Requested, RefundTrigger.Succeeded, RefundState.Succeeded },
        { RefundState.Requested, RefundTrigger.Failed, RefundState.Failed },
        { RefundState.Pending, RefundTrigger.Succeeded, RefundState.Succeeded },
        { RefundState.Pending, RefundTrigger.Failed, RefundState.Failed },
        { RefundState.Pending, RefundTrigger.Accepted },
        { RefundState.Succeeded, RefundTrigger.Failed, RefundState.Reversed },
        { RefundState.Succeeded, RefundTrigger.Accepted, RefundTrigger.Succeeded },
        { RefundState.Failed, RefundTrigger.Accepted, RefundTrigger.Failed },
        { RefundState.Reversed, RefundTrigger.Accepted, RefundTrigger.Succeeded, RefundTrigger.Failed },
    };
}
