#nullable disable
using Azure.Storage.Queues.Models;
using Azure.Storage.Sas;

namespace Azure.Storage.Queues;

/// <content>Shared access signatures and stored policies.</content>
public partial class QueueClient
{
    /// <summary>Whether the client knows the account's key, with which signatures are made.</summary>
    public virtual bool CanGenerateSasUri => _backend.Key is not null;

    /// <summary>The queue's stored policies.</summary>
    /// <exception cref="RequestFailedException">404: there is no such queue.</exception>
    public virtual Response<IEnumerable<QueueSignedIdentifier>> GetAccessPolicy(CancellationToken cancellationToken = default) =>
        _backend.GetPolicies(_queue, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>The queue's stored policies.</summary>
    /// <exception cref="RequestFailedException">404: there is no such queue.</exception>
    public virtual Task<Response<IEnumerable<QueueSignedIdentifier>>> GetAccessPolicyAsync(CancellationToken cancellationToken = default) =>
        _backend.GetPolicies(_queue, true, cancellationToken).AsTask();

    /// <summary>Replaces the queue's stored policies, of which there can be five.</summary>
    /// <exception cref="RequestFailedException">There is no such queue, or the policies are not as the service wants them.</exception>
    public virtual Response SetAccessPolicy(IEnumerable<QueueSignedIdentifier> permissions, CancellationToken cancellationToken = default) =>
        _backend.SetPolicies(_queue, permissions, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Replaces the queue's stored policies, of which there can be five.</summary>
    /// <exception cref="RequestFailedException">There is no such queue, or the policies are not as the service wants them.</exception>
    public virtual Task<Response> SetAccessPolicyAsync(
        IEnumerable<QueueSignedIdentifier> permissions, CancellationToken cancellationToken = default) =>
        _backend.SetPolicies(_queue, permissions, true, cancellationToken).AsTask();

    /// <summary>The queue's address with a signature.</summary>
    /// <exception cref="ArgumentNullException">The client does not know the account's key.</exception>
    public virtual Uri GenerateSasUri(QueueSasPermissions permissions, DateTimeOffset expiresOn) =>
        GenerateSasUri(permissions, expiresOn, out _);

    /// <summary>The queue's address with a signature, and the text that was signed.</summary>
    /// <exception cref="ArgumentNullException">The client does not know the account's key.</exception>
    public virtual Uri GenerateSasUri(QueueSasPermissions permissions, DateTimeOffset expiresOn, out string stringToSign) =>
        GenerateSasUri(new QueueSasBuilder(permissions, expiresOn) { QueueName = Name }, out stringToSign);

    /// <summary>The queue's address with a signature.</summary>
    /// <exception cref="InvalidOperationException">The builder is one for another queue, or says too little.</exception>
    public virtual Uri GenerateSasUri(QueueSasBuilder builder) => GenerateSasUri(builder, out _);

    /// <summary>The queue's address with a signature, and the text that was signed.</summary>
    /// <exception cref="InvalidOperationException">The builder is one for another queue, or says too little.</exception>
    public virtual Uri GenerateSasUri(QueueSasBuilder builder, out string stringToSign) =>
        With(ForThisQueue(builder).ToSasQueryParameters(_backend.Key, out stringToSign));

    /// <summary>The queue's address with a signature of a user's key.</summary>
    public virtual Uri GenerateUserDelegationSasUri(
        QueueSasPermissions permissions, DateTimeOffset expiresOn, UserDelegationKey userDelegationKey) =>
        GenerateUserDelegationSasUri(permissions, expiresOn, userDelegationKey, out _);

    /// <summary>The queue's address with a signature of a user's key, and the text that was signed.</summary>
    public virtual Uri GenerateUserDelegationSasUri(
        QueueSasPermissions permissions, DateTimeOffset expiresOn, UserDelegationKey userDelegationKey, out string stringToSign) =>
        GenerateUserDelegationSasUri(new QueueSasBuilder(permissions, expiresOn) { QueueName = Name }, userDelegationKey, out stringToSign);

    /// <summary>The queue's address with a signature of a user's key.</summary>
    /// <exception cref="InvalidOperationException">The builder is one for another queue, or says too little.</exception>
    public virtual Uri GenerateUserDelegationSasUri(QueueSasBuilder builder, UserDelegationKey userDelegationKey) =>
        GenerateUserDelegationSasUri(builder, userDelegationKey, out _);

    /// <summary>The queue's address with a signature of a user's key, and the text that was signed.</summary>
    /// <exception cref="InvalidOperationException">The builder is one for another queue, or says too little.</exception>
    public virtual Uri GenerateUserDelegationSasUri(QueueSasBuilder builder, UserDelegationKey userDelegationKey, out string stringToSign)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(userDelegationKey);
        return With(ForThisQueue(builder).ToSasQueryParameters(userDelegationKey, AccountName, out stringToSign));
    }

    /// <summary>A client of the account that the queue is in.</summary>
    protected internal virtual QueueServiceClient GetParentQueueServiceClientCore() => new(_backend, _options);

    private QueueSasBuilder ForThisQueue(QueueSasBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        QueueSasBuilder copy = builder.Copy();
        copy.QueueName ??= Name;
        return copy.QueueName == Name ? copy : throw new InvalidOperationException(
            "SAS Uri cannot be generated. QueueSasBuilder.QueueName does not match Name in the Client. "
            + "QueueSasBuilder.QueueName must either be left empty or match the Name in the Client");
    }

    private Uri With(SasQueryParameters signature) => new QueueUriBuilder(Uri) { Sas = signature }.ToUri();
}
