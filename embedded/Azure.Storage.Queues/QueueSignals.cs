namespace Azure.Storage.Queues;

/// <summary>Tells listeners in this process at once that a message was sent, so that they need not wait for their next poll.</summary>
internal static class QueueSignals
{
    /// <summary>Raised after a message was sent: the account's queue endpoint, without a slash at its end, and the queue.</summary>
    internal static event Action<string, string>? MessageSent;

    internal static void Sent(Uri endpoint, string queue) => MessageSent?.Invoke(AccountOf(endpoint), queue);

    /// <summary>An endpoint in the form that <see cref="MessageSent"/> gives it.</summary>
    internal static string AccountOf(Uri endpoint) => endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
}
