using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues.Http;

/// <summary>A message as it is stored: its text not decoded. A peeked one has neither receipt nor next visibility.</summary>
internal readonly record struct StoredMessage(
    string Id, DateTimeOffset InsertedOn, DateTimeOffset ExpiresOn, string? PopReceipt, DateTimeOffset? NextVisibleOn, long DequeueCount, string Text);

/// <summary>Where a client's calls go: the service over HTTP, or the local store. With <c>async</c> false the task is complete on return.
/// An answer that is an error is thrown as <see cref="RequestFailedException"/>.</summary>
internal abstract class QueueBackend
{
    /// <summary>The account's key, where it is known.</summary>
    public virtual StorageSharedKeyCredential? Key => null;

    public abstract Uri Endpoint { get; }

    /// <summary>The account's name where no address tells it.</summary>
    public virtual string? AccountName => null;

    /// <returns>The answer; status 201, or 204 when there was such a queue with the same metadata.</returns>
    public abstract ValueTask<Response> Create(
        string queue, IDictionary<string, string>? metadata, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response> Delete(string queue, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<QueueProperties>> GetProperties(string queue, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response> SetMetadata(
        string queue, IDictionary<string, string> metadata, bool async, CancellationToken cancellation);

    public abstract ValueTask<Page<QueueItem>> List(
        string? prefix, bool withMetadata, string? continuation, int? size, bool async, CancellationToken cancellation);

    /// <param name="queue">The queue's name.</param>
    /// <param name="text">The message as it is stored.</param>
    /// <param name="visibilityTimeout">Seconds until it can be received; null for none.</param>
    /// <param name="timeToLive">Seconds until it is dropped, -1 for never; null for seven days.</param>
    /// <param name="async">Whether the call may go on after it returned.</param>
    /// <param name="cancellation">Stops the call.</param>
    public abstract ValueTask<Response<SendReceipt>> Send(
        string queue, string text, int? visibilityTimeout, int? timeToLive, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<StoredMessage[]>> Receive(
        string queue, int? count, int? visibilityTimeout, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<StoredMessage[]>> Peek(string queue, int? count, bool async, CancellationToken cancellation);

    /// <param name="queue">The queue's name.</param>
    /// <param name="messageId">The message's id.</param>
    /// <param name="popReceipt">The receipt of the last receive or update.</param>
    /// <param name="text">The new text, or null to keep the old one.</param>
    /// <param name="visibilityTimeout">Seconds until it can be received again.</param>
    /// <param name="async">Whether the call may go on after it returned.</param>
    /// <param name="cancellation">Stops the call.</param>
    public abstract ValueTask<Response<UpdateReceipt>> Update(
        string queue, string messageId, string popReceipt, string? text, int visibilityTimeout, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response> DeleteMessage(
        string queue, string messageId, string popReceipt, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response> Clear(string queue, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<QueueServiceProperties>> GetServiceProperties(bool async, CancellationToken cancellation);

    public abstract ValueTask<Response> SetServiceProperties(QueueServiceProperties properties, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<QueueServiceStatistics>> GetStatistics(bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<IEnumerable<QueueSignedIdentifier>>> GetPolicies(string queue, bool async, CancellationToken cancellation);

    /// <param name="queue">The queue's name.</param>
    /// <param name="policies">All policies from now on; null for none.</param>
    /// <param name="async">Whether the call may go on after it returned.</param>
    /// <param name="cancellation">Stops the call.</param>
    public abstract ValueTask<Response> SetPolicies(
        string queue, IEnumerable<QueueSignedIdentifier>? policies, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<UserDelegationKey>> GetUserDelegationKey(
        QueueGetUserDelegationKeyOptions options, bool async, CancellationToken cancellation);
}
